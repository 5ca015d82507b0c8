import { describe, expect, it } from 'vitest';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';

const kindsIn = (text: string) => findIdentifiers(text).map(({ kind }) => kind);
const textsIn = (text: string) => findIdentifiers(text).map((found) => found.text);

describe('what could tell who a person is', () => {
  it.each([
    ['NHS 943 476 5919 on the front sheet', 'nhs-number', '943 476 5919'],
    ['number 9434765919.', 'nhs-number', '9434765919'],
    ['no 943-476-5919', 'nhs-number', '943-476-5919'],
    ['born 12/03/1984', 'date-of-birth', '12/03/1984'],
    ['DOB 1.2.75', 'date-of-birth', '1.2.75'],
    ['12-03-84 on form', 'date-of-birth', '12-03-84'],
    ['12 03 1984', 'date-of-birth', '12 03 1984'],
    ['1984-03-12', 'date-of-birth', '1984-03-12'],
    ['12th of March 1984', 'date-of-birth', '12th of March 1984'],
    ['3 Sept 71', 'date-of-birth', '3 Sept 71'],
    ['March 12th, 1984', 'date-of-birth', 'March 12th, 1984'],
    ['daughter born on 3 May 2011', 'date-of-birth', '3 May 2011'],
    ['d.o.b. 03/05/2012', 'date-of-birth', '03/05/2012'],
    ['lives at SO14 2AB now', 'postcode', 'SO14 2AB'],
    ['SO142AB', 'postcode', 'SO142AB'],
    ['so14 2ab', 'postcode', 'so14 2ab'],
    ['office W1A 1HQ', 'postcode', 'W1A 1HQ'],
    ['EC1A 1BB', 'postcode', 'EC1A 1BB'],
    ['rang 07700 900123 twice', 'phone', '07700 900123'],
    ['rang 07700900123', 'phone', '07700900123'],
    ['tel 023 8083 3000', 'phone', '023 8083 3000'],
    ['tel (01632) 960 001', 'phone', '(01632) 960 001'],
    ['+44 7700 900123', 'phone', '+44 7700 900123'],
    ['write to sam.b@example.org', 'email', 'sam.b@example.org'],
    ['seen by Mr Okafor', 'name', 'Mr Okafor'],
    ['letter from Dr. Patel', 'name', 'Dr. Patel'],
    ['Mrs B said so', 'name', 'Mrs B'],
    ['prefers to be known as Jaz', 'name', 'known as Jaz'],
    ['her partner Kez came', 'name', 'partner Kez'],
    ['seen with Tobias Merrick at home', 'name', 'Tobias Merrick'],
    ['Karen rang the team', 'name', 'Karen'],
    ['we asked Karen about it', 'name', 'Karen'],
    ['John Tallis attended', 'name', 'John Tallis'],
    ['met JOHN again', 'name', 'JOHN'],
    ['Liam’s plan was shared', 'name', 'Liam’s'],
  ])('finds it in "%s"', (text, kind, words) => {
    expect(findIdentifiers(text)).toEqual([{ kind, text: words }]);
  });

  it.each([
    'The plan was reviewed on 12/02/2012.',
    'Next review 3 March 2012, then 3 June 2012.',
    'Reviewed 01/2012 and 02/2012',
    'Number 943 476 5918 fails the check',
    'TOP 0 28 28 0 14 20 12 15 at start',
    'Methadone 60mg, then 50mg, then B12 1mg',
    'b12 1mg and s1 of the form',
    'Referred to Southern Health and the New Road Centre.',
    'Joint work with Society of St James and Probation.',
    'Attends Narcotics Anonymous on Tuesday and SMART Recovery on Friday.',
    'Motivational Interviewing and Relapse Prevention were used. Contingency Management was not.',
    'No Recovery Plan in the Bridge file. The DRR Order was there.',
    'Good plan: Housing Office and Job Centre named.',
    'He was referred to Citizens Advice in May. She will go on.',
    'Housing and health goals: SMART. TOP due in January 2012.',
    'BRG-07 and NRB-01 share a worker; 52 cases in 9 groups.',
    'Keywork by plan 3 of 5 (60%), seen 14:02.',
    'Universal Credit claimed. Key Worker changed twice.',
    'Miss Tuesday groups often',
    'Version 1.2.3 of the form',
  ])('says nothing of "%s"', (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it('gives everything in the order it was written', () => {
    expect(kindsIn('Mr Okafor, SO14 2AB, 07700 900123, born 1/2/1980')).toEqual([
      'name',
      'postcode',
      'phone',
      'date-of-birth',
    ]);
  });

  it('says each thing once', () => {
    expect(textsIn('Mr John Tallis')).toEqual(['Mr John Tallis']);
  });

  it('leaves names alone that may be written', () => {
    expect(findIdentifiers('at Tobias Merrick House', ['Tobias Merrick House'])).toEqual([]);
  });
});

describe('the sentence about it', () => {
  it('names what was found and what to do', () => {
    expect(identifierWords(findIdentifiers('SO14 2AB'))).toBe(
      '“SO14 2AB” looks like a postcode. Leave out what could tell who a person is.',
    );
  });
  it('names several', () => {
    expect(identifierWords(findIdentifiers('Mr Okafor SO14 2AB'))).toBe(
      '“Mr Okafor” looks like a name and “SO14 2AB” looks like a postcode. Leave out what could tell who a person is.',
    );
  });
  it('counts what it does not name', () => {
    const found = findIdentifiers('SO14 2AB, SO15 2AB, SO16 2AB, SO17 2AB');
    expect(identifierWords(found)).toContain('and 1 more looks like these.');
  });
  it('is empty when nothing was found', () => {
    expect(identifierWords([])).toBe('');
  });
});
