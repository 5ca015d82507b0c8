import { describe, expect, it } from 'vitest';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { checkReference, referenceKey, takenReferences } from '#src/audit/case-reference.ts';
import type { CaseId, GroupId } from '#src/audit/ids.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';

const none = new Map<string, string>();
const whyNot = (text: string) => {
  const checked = checkReference(text, none);
  return checked.ok ? undefined : checked.why;
};

describe('a case reference', () => {
  it.each([
    ['BRG-07', 'BRG-07'],
    ['  NRB-01 ', 'NRB-01'],
    ['bo 8', 'bo 8'],
    ['A/12', 'A/12'],
    ['2012.04', '2012.04'],
    ['Bridge-01', 'Bridge-01'],
    ['Complex  needs  4', 'Complex needs 4'],
    ['SU_3', 'SU_3'],
    ['1', '1'],
    ['SAM-01', 'SAM-01'],
    ['DRR', 'DRR'],
    ['123456', '123456'],
    ['É-12', 'É-12'],
  ])('"%s" will do', (text, reference) => {
    expect(checkReference(text, none)).toEqual({ ok: true, reference });
  });

  it.each([
    ['943 476 5919', 'an NHS number'],
    ['9434765919', 'an NHS number'],
    ['943-476-5918', 'an NHS number'],
    ['1234567890', 'an NHS number'],
    ['NHS 1234567890', 'an NHS number'],
    ['01/02/1984', 'a date of birth'],
    ['1-2-84', 'a date of birth'],
    ['1 Feb 1984', 'a date of birth'],
    ['1984-02-01', 'a date of birth'],
    ['010284', 'a date of birth'],
    ['19840201', 'a date of birth'],
    ['01021984', 'a date of birth'],
    ['AB 010190', 'initials with a date of birth'],
    ['AB010190', 'initials with a date of birth'],
    ['AB-01-01-90', 'initials with a date of birth'],
    ['ab 01/01/1990', 'initials with a date of birth'],
    ['010190 JS', 'initials with a date of birth'],
    ['SO14 2AB', 'a postcode'],
    ['SO14-2AB', 'a postcode'],
    ['SO142AB', 'a postcode'],
    ['07700 900123', 'a phone number'],
    ['a@example.org', 'an e-mail address'],
    ['Smith', 'a name'],
    ['John Smith', 'a name'],
    ['SMITH', 'a name'],
    ['smith', 'a name'],
    ['O.Neill', 'a name'],
    ['Karen-01', 'a name'],
    ['Karen T 2', 'a name'],
  ])('"%s" is refused: it looks like %s', (text, what) => {
    expect(whyNot(text)).toContain(`looks like ${what}.`);
    expect(whyNot(text)).toContain('such as BRG-07');
  });

  it('is refused empty, too long, or with other signs, and says what to do', () => {
    expect(whyNot('  ')).toBe('Enter a case number, such as BRG-07');
    expect(whyNot('BRG-0000000000000000000007')).toContain('to 20 characters');
    expect(whyNot('BRG:07')).toContain('Take “:” out of “BRG:07”');
    expect(whyNot('BRG-07, BRG-08')).toBe('Write each case number on a line of its own');
  });

  it('is refused when another case has it, whatever the capitals, and says where', () => {
    let last = 0;
    const { groups } = southampton2012(() => {
      last += 1;
      return String(last);
    });
    const entry: CaseEntry = {
      id: 'c1' as CaseId,
      reference: 'BRG-07',
      group: groups[0]?.id ?? ('' as GroupId),
      excluded: 'file lost',
    };
    const taken = takenReferences([entry], groups);
    expect(checkReference('brg-07 ', taken)).toEqual({
      ok: false,
      why: 'brg-07 is used in Bridge already. Enter a case number that no other case has',
    });
    expect(checkReference('BRG-08', taken).ok).toBe(true);
    expect(checkReference('brg-07', takenReferences([entry], groups, 'c1')).ok).toBe(true);
  });

  it('has one key for the same reference', () => {
    expect(referenceKey(' BRG  07')).toBe(referenceKey('brg 07'));
  });
});
