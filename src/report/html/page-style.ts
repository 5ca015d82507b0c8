import { palette } from '#src/report/palette.ts';

const { ink, muted, darkBlue, blue, darkPink, pale, rule, white } = palette;

/** Words between the quotes of a style sheet: whatever is no plain letter, digit or space is written by its number. */
const quoted = (words: string): string =>
  [...words]
    .map((sign) =>
      /[A-Za-z0-9 ]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
    )
    .join('');

/** The look of the page: on screens of every width, in light and dark, in forced colours, and on paper. */
export const pageStyle = (marking: string): string => `
:root{color-scheme:light dark;
--ink:light-dark(${ink},#E8EDF2);--muted:light-dark(${muted},#B4C0CB);--ground:light-dark(${white},#14191F);
--pale:light-dark(${pale},#202832);--rule:light-dark(${rule},#46525E);--head:light-dark(${darkBlue},#A9CDEE);
--strong:light-dark(${darkPink},#F2A6CB);--link:light-dark(${darkBlue},#A9CDEE)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 "Source Sans 3","Segoe UI",Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.skip{position:absolute;left:-99em}
.skip:focus{left:1em;top:1em;background:${white};color:${ink};padding:.5em 1em}
:focus-visible{outline:3px solid #FD0;outline-offset:0;box-shadow:0 0 0 5px #000}
header{background:${darkBlue};color:${white};border-bottom:4px solid ${blue};padding:2rem max(1rem,calc(50% - 27rem)) 1.25rem}
h1{font-size:1.15rem;font-weight:400;line-height:1.25;margin:0}
h1 strong{display:block;font-size:2rem;font-weight:600;margin-top:.15em}
header p{margin:.9rem 0 0}
main{max-width:56rem;margin:0 auto;padding:1rem}
h2{color:var(--head);font-size:1.5rem;font-weight:600;line-height:1.25;margin:2.5rem 0 .6rem}
h3{color:var(--head);font-size:1.1rem;font-weight:600;margin:1.6rem 0 .4rem}
p,ul{margin:.5rem 0;max-width:44rem}
.marking{color:var(--strong);font-weight:600}
.note,.quiet,.audit{color:var(--muted);font-size:.9rem}
a{color:var(--link)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;list-style:none;padding:0;max-width:none}
.tiles li{background:var(--pale);border-left:4px solid var(--head);padding:.6rem .9rem}
.tiles strong{display:block;color:var(--head);font-size:1.6rem;line-height:1.2}
.tiles .low{border-color:var(--strong)}
.tiles .low strong{color:var(--strong)}
.scroll{overflow-x:auto;margin:.75rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{caption-side:top;text-align:left;font-weight:600;padding:.25rem 0 .4rem}
th,td{padding:.4rem .55rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{background:${darkBlue};color:${white};vertical-align:bottom}
tbody th{font-weight:600}
tbody tr:nth-child(even),tr.strong{background:var(--pale)}
.right{text-align:right}
.center{text-align:center}
figure{margin:.75rem 0 1.25rem}
figcaption{color:var(--muted);font-size:.9rem;margin-bottom:.4rem}
svg{display:block;width:100%;height:auto;background:${white};font-family:inherit}
figure .scroll svg{min-width:34rem}
fieldset{border:1px solid var(--rule);margin:1rem 0;padding:.75rem 1rem;min-width:0}
legend{font-weight:600;padding:0 .25rem}
.choices{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;margin-bottom:.5rem}
label{display:inline-block;padding:.2rem 0}
input[type=radio]{width:1.2rem;height:1.2rem;vertical-align:-.2rem}
textarea,input:not([type]){display:block;width:100%;font:inherit;color:inherit;background:var(--ground);border:2px solid var(--muted);padding:.4rem}
button{margin:1rem 0 .5rem;padding:.6rem 1.2rem;font:inherit;font-weight:600;background:${darkBlue};color:${white};border:2px solid ${darkBlue};cursor:pointer}
footer{border-top:1px solid var(--rule);max-width:56rem;margin:2rem auto 0;padding:1rem}
@media (forced-colors:active){header,thead th,.tiles li,button{border:1px solid}svg{forced-color-adjust:none}}
@page{size:A4;margin:16mm 15mm 20mm;@bottom-left{content:"${quoted(marking)}";font:600 9pt Arial,sans-serif}@bottom-right{content:"Page " counter(page) " of " counter(pages);font:9pt Arial,sans-serif}}
@page wide{size:A4 landscape}
@media print{
:root{color-scheme:light}
body{font-size:11pt}
.skip,nav,button,[role=status],footer{display:none}
header{background:none;color:${ink};padding:0 0 6pt}
main{max-width:none;padding:0}
h2{break-after:avoid;margin-top:18pt}
h3,caption,figcaption{break-after:avoid}
.wide{page:wide}
.scroll{overflow:visible}
thead{display:table-header-group}
thead th{background:none;color:${ink};border-bottom:2pt solid ${ink}}
tr,figure,fieldset,.tiles li{break-inside:avoid}
table{font-size:9pt}
textarea,input:not([type]){border:0;border-bottom:1px solid ${ink};height:4em}
}
`;
