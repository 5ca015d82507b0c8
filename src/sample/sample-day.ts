/**
 * The day the sample audit stands at, `YYYY-MM-DD`: what is late is counted on it and its reports bear it. The audit is of
 * 28 February 2012; counted from today, each of its actions would be years late.
 */
export const sampleDay = '2012-05-14';
