const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words that are often written with a capital in case notes and name nobody: days, months, places, services, roles,
 * medicines and the terms of the tool. Lower case.
 */
export const ordinaryWords = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter new year spring summer autumn winter bank holiday
  north south east west northern southern eastern western upper lower great little royal saint st road street avenue lane
  close drive house court park square green hill city town county council borough district england english britain british
  wales welsh scotland scottish ireland irish uk united kingdom europe european southampton portsmouth hampshire london
  manchester birmingham leeds bristol liverpool winchester bournemouth dorset isle wight hms hmp prison police station
  the a an i and or of for in on at to by with from no not yes he she they his her their we our you it its this that
  was is are has had have seen said will would when after before since if but so as all any some none next last first
  also then now there here what who why how more less very well good poor
  service services centre center clinic hospital surgery practice pharmacy chemist health healthcare mental medical general
  foundation trust nhs nta cqc society association charity church community probation social care adult adults children
  childrens family families young people youth justice court courts crown magistrates criminal housing homeless hostel
  shelter salvation army benefits benefit work job jobcentre plus centrelink department department's universal credit
  college university school academy team teams unit ward department office officer agency agencies group groups partnership
  board action plan plans project programme program
  bridge bridges morph sharp psl bomic poppie drink drug drugs alcohol substance misuse recovery treatment detox rehab
  rehabilitation aftercare intervention interventions order requirement testing referral referrals assessment assessments
  review reviews risk management comprehensive initial needs note notes file files record records case cases keywork keyworker
  key worker workers manager managers nurse nurses doctor doctors gp consultant psychiatrist psychologist practitioner
  pharmacist prescriber counsellor coordinator co-ordinator coordination supervisor supervision reviewer staff client clients
  patient patients service user users mutual aid anonymous narcotics alcoholics cocaine fellowship smart step steps
  twelve motivational interviewing cognitive behavioural therapy contingency node link mapping relapse prevention
  counselling psychosocial harm reduction needle exchange outreach day
  methadone buprenorphine subutex suboxone espranor buvidal naltrexone naloxone diazepam heroin crack cannabis
  amphetamine ecstasy benzodiazepine benzodiazepines opiate opiates opioid antabuse campral acamprosate disulfiram
  hepatitis hep hiv bbv dbst vaccination safeguarding protection domestic abuse violence multi agency conference
  treatment outcomes profile top ndtms nice gov local authority home secretary care act data freedom information
  black white asian caribbean african chinese indian pakistani bangladeshi mixed other red amber
  goal goals smart met unmet due overdue date signed copy consent confidentiality agreement contract attended missed
  dna n/a yes no core extended audit provider providers criterion standard improvement finding strengths concerns
  strategic commissioning joint commissioner commissioners lead leads director head chief deputy senior assistant
  orange book big issue citizens advice bureau women womens men mens sure start hub lodge villa terrace crescent
`);

/**
 * First names common in the United Kingdom that are not also ordinary words (no Mark, Will, Grace, May). Lower case.
 * A capitalised one of these in a note is worth a second look by itself.
 */
export const firstNames = words(`
  aaron abdul abigail adam adrian ahmed aisha alan albert alexander alice alison amanda amelia amy andrea andrew andy angela
  anita ann anna anne annie anthony antony ashley barbara barry benjamin bernard beth bethany brenda brian bryan callum
  cameron carl carla carol caroline catherine charles charlotte chloe chris christine christopher claire clare colin connor
  craig daisy damian daniel danielle darren dave david dawn debbie deborah debra denise derek diane donald donna dorothy
  douglas duncan dylan edward eileen elaine eleanor elizabeth ellie emily emma eric evelyn fatima fiona frances gareth
  gary gavin gemma geoff geoffrey george georgia gillian glenn gordon graham greg hannah harriet harry hassan hayley
  heather helen henry holly howard hussain ian ibrahim imran isabella jacob jacqueline jade jake james jamie jane janet
  janice jason jean jeff jennifer jenny jeremy jessica jill jim joan joanna joanne joe john jonathan jordan joseph josh
  joshua joyce judith julia julian julie karen karl kate katherine kathleen katie keith kelly kenneth kerry kevin kieran
  kimberley kirsty kyle laura lauren lee leanne leon leonard lewis liam linda lindsay lisa lorraine louise lucy luke
  lynn lynne malcolm marcus margaret maria marie marion martin mary matthew maureen megan melanie melissa michael michelle
  mike mohamed mohammad mohammed molly muhammad naomi natalie natasha nathan neil nicholas nicola nigel norman olivia oliver
  pamela patricia patrick paul paula pauline peter philip phillip phil rachel raymond rebecca richard rita robert roger
  ronald rosemary rosie roy russell ruth ryan sally sam samantha samuel sandra sara sarah sean shane shannon sharon shaun
  sheila shirley simon sonia sophie stacey stanley stephanie stephen steve steven stewart stuart susan suzanne sylvia
  tanya terence teresa terry theresa thomas tim timothy tina toby tom tony tracey tracy trevor valerie vanessa vera
  veronica victoria vincent wayne wendy yasmin yvonne zara zoe
`);
