import { describe, expect, it } from 'vitest';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { OverviewInput } from '#src/report/overview/overview-input.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { countWords } from '#src/tally/count-words.ts';
import { itemResults } from '#src/tally/item-result.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, aProvider } from '#test/build/an-audit.ts';
import { anAction } from '#test/report/some-actions.ts';
import { newRoad, southamptonAudit, southamptonCases } from '#test/report/table-1-cases.ts';
import { rowOf, sectionOf, textsOf, wordsIn } from './document-text.ts';

/** The whole Southampton audit, unless told otherwise. */
function anOverview(more: Partial<OverviewInput> = {}) {
  const audit = more.audit ?? southamptonAudit();
  return overviewDocument({
    edition: 'internal',
    tool: rodt,
    audit,
    cases: southamptonCases(audit),
    actions: [],
    text: {},
    reportDate: '2012-03-14',
    unfinished: false,
    sample: false,
    ...more,
  });
}

describe('the results of the overview', () => {
  it('are every cell of the tally, with totals counted from the cases', () => {
    const audit = southamptonAudit();
    const { denominator, smallBase } = audit;
    const choice = { denominator, smallBase, unfinished: false };
    const table = tallyTable(rodt, audit, southamptonCases(audit), choice);
    const [block] = sectionOf(anOverview(), 'Results by group and criterion').filter(
      ({ kind }) => kind === 'results',
    );
    if (block?.kind !== 'results') throw new Error('no results');
    expect(block.rows).toHaveLength(13);
    const bare = (lines: readonly string[] = []) =>
      lines.join(' ').replace('! ', '').replace(/ \(.*/, '');
    block.rows.forEach(({ cells }, index) => {
      const counted = [...table.rows, table.total].map(({ cells: own }) => {
        const shown = own[index]?.shown;
        return shown && countWords(shown).replace(/[()]/g, '');
      });
      expect(cells.slice(0, -1).map(bare)).toEqual(counted);
    });
  });

  it('say what lies behind the totals, and which counts cannot be right', () => {
    const document = anOverview();
    const behind = sectionOf(document, 'How it was counted').flatMap((block) =>
      block.kind === 'table' && block.caption.includes('Answers behind') ? block.rows : [],
    );
    expect(behind[0]?.cells).toEqual(['1. Recovery plan', '41', '11', '0', '0', '0']);
    expect(behind[9]?.cells).toEqual(['10. Referrals', '8', '42', '0', '2', '0']);
    expect(wordsIn(document, 'Results by group and criterion', 'Counts that cannot be right')).toBe(
      [
        'These count more cases than there are plans in the group. They are shown as recorded; the audit team should look at them again.',
        'Abstinence in Bridge only: 10 counted, and 8 plans seen.',
        'Abstinence in Complex needs: 5 counted, and 4 plans seen.',
      ].join('\n'),
    );
  });

  it('stand on several sheets for very many groups, each with the totals', () => {
    const groups = Array.from({ length: 20 }, (_, index) =>
      aGroup(`Group ${index + 1}`, { id: `g${index}` as GroupId, planned: 3, order: index }),
    );
    const audit = southamptonAudit({ groups });
    const sheets = sectionOf(anOverview({ audit }), 'Results by group and criterion').flatMap(
      (block) => (block.kind === 'results' ? [block] : []),
    );
    expect(sheets.map(({ groups: heads }) => heads.length)).toEqual([9, 9, 2]);
    expect(sheets[2]?.caption).toContain('groups 19 to 20 of 20');
    for (const { rows, groups: heads } of sheets)
      for (const { cells } of rows) expect(cells).toHaveLength(heads.length + 2);
  });
});

describe('the sample', () => {
  it('counts a shared case once, and for each service that holds a file', () => {
    const words = wordsIn(anOverview(), 'Sample and method');
    expect(rowOf(anOverview(), 'Sample and method', 'Whole sample')).toEqual([
      'Whole sample',
      'Each case once',
      '52',
      '52',
      '41 of 52',
    ]);
    expect(words).toContain('The Bridge, DIP and DRR, 33; New Road Centre, 30.');
    expect(words).toContain('11 cases are counted for each service that holds a file');
    expect(words).not.toContain('63');
  });
});

describe('themes', () => {
  it('are sets of questions with their counts, and say where they come from', () => {
    const audit = southamptonAudit();
    const cases = [
      ...southamptonCases(audit),
      ...Array.from({ length: 12 }, (_, index) =>
        aCase({
          tool: rodt,
          audit,
          reference: `N-${index}`,
          answers: { 'consent-signed': index < 2 ? 'yes' : 'no', 'rec-standard': 'yes' },
        }),
      ),
    ];
    const words = wordsIn(
      anOverview({ audit, cases }),
      'Themes across services',
      'Note keeping and consent',
    );
    const consent = itemResults(rodt, audit, cases, { unfinished: false }).get('consent-signed');
    expect(consent?.cell.shown).toMatchObject({ count: 2, of: 12 });
    expect(words).toContain('Of 2 questions with a standard, 1 is met and 1 is clearly below.');
    expect(words).toContain('Furthest below: Consent to share, 2 of 12 cases (17%).');
    const table = wordsIn(anOverview({ audit, cases }), 'Themes across services');
    expect(table).toContain(
      'Note keeping and consent\nConsent to share\n2 of 12 (17%)\n70%\n▼ Below',
    );
    expect(rowOf(anOverview(), 'How it was counted', 'Note keeping and consent')[2]).toBe(
      'Southampton review 2012, sections 4.6 and 5',
    );
  });

  it('stay named where the audit has no answers to them', () => {
    const words = wordsIn(anOverview(), 'Themes across services', 'Co-ordination');
    expect(words).toContain('This audit has no answers to the questions of this theme.');
  });

  it('stand under lines the commissioning team wrote, where it wrote some', () => {
    const text = { concerns: ['Nobody co-ordinates.', ' '], strengths: [] };
    const words = wordsIn(anOverview({ text }), 'Themes across services');
    expect(words).toContain('Concerns over all services\nNobody co-ordinates.');
    expect(words).not.toContain('Strengths over all services');
  });
});

describe('services side by side', () => {
  it('stand as set up, only where two have 10 cases or more', () => {
    const document = anOverview();
    const words = wordsIn(document, 'Services side by side');
    expect(rowOf(document, 'Services side by side', '1. Recovery plan')).toEqual([
      '25 of 33 76%',
      '24 of 30 80%',
    ]);
    expect(words).toContain('Left out, with too few cases: 11. TOP missing.');
    expect(words).toContain('This is no ranking');
    expect(words).toContain('never added up');
  });

  it('are not compared where only one has enough cases', () => {
    const audit = southamptonAudit();
    const groups = audit.groups.filter(({ providers }) => !providers.includes(newRoad));
    const words = wordsIn(anOverview({ audit: { ...audit, groups } }), 'Services side by side');
    expect(words).toContain('No criterion has 10 cases or more in two services.');
  });

  it('leave out a service with too few cases among others with enough', () => {
    const providers = ['A', 'B', 'C'].map((name, order) => aProvider(name, { order }));
    const groups = providers.map(({ id }, index) =>
      aGroup(`G${index}`, { providers: [id], planned: index === 1 ? 9 : 12, order: index }),
    );
    const audit = southamptonAudit({ providers, groups });
    const cases = groups.flatMap((group) =>
      Array.from({ length: group.planned }, (_, index) =>
        aCase({
          tool: rodt,
          audit,
          group,
          reference: `${group.label}-${index}`,
          answers: { 'rp-plan-seen': 'yes' },
        }),
      ),
    );
    const block = sectionOf(anOverview({ audit, cases }), 'Services side by side').find(
      ({ kind }) => kind === 'results',
    );
    if (block?.kind !== 'results') throw new Error('no results');
    expect(block.groups.map(({ name }) => name)).toEqual(['A', 'C']);
  });
});

describe('bands', () => {
  it('say what the interval allows, and which lines have a source', () => {
    const document = anOverview();
    expect(rowOf(document, 'Local bands', '1. Recovery plan')).toEqual([
      '1. Recovery plan',
      '41 of 52 (79%)',
      'Fair',
      'Weak to good',
    ]);
    const words = wordsIn(document, 'Local bands');
    expect(words).toContain('188 of 466 (40%) of applicable answers, weak.');
    expect(words).toContain('are our proposal');
    expect(words).not.toContain('2. Abstinence');
  });

  it('are hidden under 10 cases', () => {
    const audit = southamptonAudit();
    const groups = audit.groups.filter(({ label }) => label === 'DRR');
    const words = wordsIn(anOverview({ audit: { ...audit, groups } }), 'Local bands');
    expect(words).toContain('so there are no bands.');
  });
});

describe('actions', () => {
  const actions = [
    anAction('Write goals', { due: '2012-03-01', status: 'at-risk' }),
    anAction('See to plans', { criterion: 'rp-plan-seen', provider: newRoad }),
    anAction('One record', { provider: '' as ProviderId, criterion: '', owner: '' }),
  ];

  it('of all services stand by criterion, with owner, due date and status', () => {
    const words = wordsIn(anOverview({ actions }), 'Actions', 'Agreed with services');
    expect(words).toContain('2 actions (1 not started and 1 overdue). 1 is past its date.');
    expect(words.indexOf('See to plans')).toBeLessThan(words.indexOf('Write goals'));
    // As on the board: past its date it is overdue, whatever was last written of it.
    expect(words).toContain('Overdue, 13 days late');
    expect(words).not.toContain('One record');
  });

  it('of no one provider are the commissioning team’s, with what the library suggests', () => {
    const words = wordsIn(anOverview({ actions }), 'Actions', 'For the commissioning team');
    expect(words).toContain('Whole service\nOne record\nNot agreed yet');
    expect(words).toContain('Refer on, and find out what came of it\nReferrals: 8 of 50 (16%)');
    expect(words).toContain('nobody has agreed them yet');
  });

  it('that are agreed are not suggested again', () => {
    const own = [anAction('List services', { provider: '' as ProviderId, libraryId: 'act-refs' })];
    const words = wordsIn(anOverview({ actions: own }), 'Actions');
    expect(words).not.toContain('Refer on, and find out what came of it');
  });
});

describe('the overview', () => {
  it('says first what matters, and numbers its sections and tables', () => {
    const { blocks, title } = anOverview();
    expect(title).toBe('Partnership overview: Southampton case file audit, February 2012');
    expect(blocks[0]?.kind).toBe('cover');
    const heads = blocks.flatMap((b) => (b.kind === 'heading' && b.level === 2 ? [b.text] : []));
    expect(heads[0]).toBe('1. Summary');
    expect(heads.at(-1)).toBe('10. How it was counted');
    const captions = blocks.flatMap((b) =>
      b.kind === 'table' || b.kind === 'results' ? [b.caption] : [],
    );
    captions.forEach((caption, index) => {
      expect(caption).toMatch(new RegExp(`^Table ${index + 1}\\. `));
    });
    expect(captions[2]).toContain('Cases answered Yes for each criterion');
  });

  it('has the feedback event with its five groups of people', () => {
    const words = wordsIn(anOverview(), 'Feedback event');
    for (const title of [
      'The partnership',
      'The commissioning team',
      'Services',
      'The workforce',
      'Service users',
    ])
      expect(words).toContain(title);
    expect(words).toContain('SMART goals: 22 of 52 cases (42%).');
    expect(words).toContain('New Road Centre: 30 cases read, no actions agreed.');
  });

  it('never has an empty text, and no percentage without its count', () => {
    for (const block of anOverview({ actions: [anAction('Write goals')] }).blocks)
      for (const text of textsOf(block)) expect(text.trim()).not.toBe('');
    for (const block of sectionOf(anOverview(), 'Themes across services'))
      for (const text of textsOf(block))
        expect(text.match(/\(\d+%\)/g) ?? []).toHaveLength(
          (text.match(/\d+ of \d+( cases)? \(\d+%\)/g) ?? []).length,
        );
  });

  it('says so where nothing has been read yet', () => {
    const document = anOverview({ cases: [] });
    expect(wordsIn(document, 'Summary')).toContain('We read 0 cases');
    expect(wordsIn(document, 'Criteria against their standards')).toContain('too few cases');
  });
});
