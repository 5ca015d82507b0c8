import { palette } from '#src/report/palette.ts';
import { tidyText } from '#src/report/tidy-text.ts';

const { ink, muted, darkPink } = palette;

/** Words between the quotes of a style sheet: whatever is no plain letter, digit or space is written by its number. */
const quoted = (words: string): string =>
  [...tidyText(words)]
    .map((sign) =>
      /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
    )
    .join('');

/** What stands in the margins of every printed page. */
export interface PageMargins {
  /** Top, from the second page: the page begins with it in large letters. */
  readonly title: string;
  /** Foot of every page. */
  readonly marking: string;
}

/**
 * The look on paper: A4, upright; a section with a wide table lies on its side. Browsers without page margin boxes leave the
 * margins empty, so the marking stands on page 1 as text too.
 */
export const printStyle = ({ title, marking }: PageMargins): string => `
@page{size:A4;margin:20mm 16mm 20mm;
@top-left{content:"${quoted(title)}";color:${muted};font:9pt "Source Sans 3","Segoe UI",Arial,sans-serif}
@bottom-left{content:"${quoted(marking)}";color:${darkPink};font:600 9pt "Source Sans 3","Segoe UI",Arial,sans-serif}
@bottom-right{content:"Page " counter(page) " of " counter(pages);color:${muted};font:9pt "Source Sans 3","Segoe UI",Arial,sans-serif}}
@page:first{@top-left{content:none}}
@page wide{size:A4 landscape;margin:16mm 14mm}
@media print{
:root{color-scheme:light}
body{font-size:11pt;line-height:1.4;orphans:3;widows:3}
.skip,button,[role=status],.ask,footer{display:none}
header{background:none;color:${ink};padding:0 0 8pt}
main{max-width:none;padding:0}
h2{font-size:16pt;break-after:avoid;margin-top:16pt}
h3,caption,figcaption{break-after:avoid}
h3{font-size:12pt}
p,ul,figcaption{max-width:none}
p,ul,.tiles{margin:5pt 0}
li{margin:2pt 0}
.contents li{padding:1pt 0}
.scroll+.note{break-before:avoid}
nav{break-inside:avoid}
.contents a{color:inherit;text-decoration:none}
.tiles{grid-template-columns:repeat(4,1fr)}
.wide{page:wide}
.wide h2{margin-top:0}
.wide .results{font-size:8.5pt}
.wide .results br{display:none}
.scroll{overflow:visible}
figure .scroll svg{min-width:0}
table{font-size:9pt;line-height:1.3}
caption span{position:static;max-width:none}
th,td{padding:3pt 5pt}
.wide .results :is(th,td){padding:2.5pt 4pt}
td.right{white-space:normal}
.split{min-width:72pt}
.some{min-width:60pt}
.long{min-width:96pt}
thead{display:table-header-group}
thead th{background:none;color:${ink};border-bottom:2pt solid ${ink}}
.results th:first-child{position:static}
thead,tbody tr:first-child{break-after:avoid}
tr,figure,fieldset,.by,.tiles li{break-inside:avoid}
textarea,input:not([type]){border:0;border-bottom:1px solid ${ink};height:4em}
}
`;
