import { palette } from '#src/report/palette.ts';

const { ink, muted, darkBlue, blue, darkPink, pale, rule, white } = palette;

/** The look of the page on screens of every width, in light and dark, and in forced colours. */
export const pageStyle = `
:root{color-scheme:light dark;
--ink:light-dark(${ink},#E8EDF2);--muted:light-dark(${muted},#B4C0CB);--ground:light-dark(${white},#14191F);
--pale:light-dark(${pale},#202832);--rule:light-dark(${rule},#46525E);--head:light-dark(${darkBlue},#A9CDEE);
--strong:light-dark(${darkPink},#F2A6CB);--link:light-dark(${darkBlue},#A9CDEE)}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 "Source Sans 3","Segoe UI",Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
.skip{position:absolute;left:-99em}
.skip:focus{left:1em;top:1em;background:${white};color:${ink};padding:.5em 1em}
:focus-visible{outline:3px solid #FD0;outline-offset:0;box-shadow:0 0 0 5px #000}
header{background:${darkBlue};color:${white};border-bottom:5px solid ${blue};padding:2.5rem max(1rem,calc(50% - 27rem)) 1.4rem}
h1{font-size:1.2rem;font-weight:400;line-height:1.25;margin:0}
h1 strong{display:block;font-size:2.25rem;font-weight:600;line-height:1.15;margin-top:.2em}
header p{margin:1rem 0 0}
main{max-width:56rem;margin:0 auto;padding:1rem}
h2{color:var(--head);font-size:1.6rem;font-weight:600;line-height:1.25;margin:3rem 0 .6rem}
h3{color:var(--head);font-size:1.15rem;font-weight:600;line-height:1.3;margin:1.7rem 0 .4rem}
p,ul{margin:.6rem 0;max-width:44rem}
ul{padding-left:1.4rem}
li{margin:.3rem 0}
li::marker{color:var(--head)}
.marking,.ask{color:var(--strong);font-weight:600}
.note,.quiet,.audit{color:var(--muted);font-size:.9rem}
a{color:var(--link)}
.contents{columns:17rem 2;list-style:none;padding:0}
.contents li{break-inside:avoid;margin:0;padding:.2rem 0}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.5rem,100%),1fr));gap:.75rem;list-style:none;margin:1.2rem 0;padding:0;max-width:none}
.tiles li{background:var(--pale);border-left:5px solid var(--head);margin:0;padding:.7rem 1rem}
.tiles strong{display:block;color:var(--head);font-size:1.8rem;font-weight:600;line-height:1.2}
.tiles .low{border-color:var(--strong)}
.tiles .low strong{color:var(--strong)}
.scroll{overflow-x:auto;margin:.9rem 0 1.1rem}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.92rem;line-height:1.4;overflow-wrap:normal}
caption{caption-side:top;text-align:left;font-weight:600;padding:.25rem 0 .5rem}
caption span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2rem);overflow-wrap:anywhere}
th,td{padding:.45rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
thead th{background:${darkBlue};color:${white};vertical-align:bottom}
.split{overflow-wrap:anywhere;min-width:9rem}
.some{min-width:7.5rem}
.long{min-width:14rem}
tbody th{font-weight:600}
tbody tr{background:var(--ground)}
tbody tr:nth-child(even),tr.strong{background:var(--pale)}
tr.strong td{font-weight:600}
.right{text-align:right}
td.right{white-space:nowrap}
.center{text-align:center}
.results th:first-child{position:sticky;left:0;min-width:6.5rem}
.results tbody th{background:inherit}
figure{margin:.9rem 0 1.4rem}
figcaption{color:var(--muted);font-size:.9rem;margin-bottom:.5rem;max-width:44rem}
svg{display:block;width:100%;height:auto;background:${white};font-family:inherit}
figure .scroll svg{min-width:36rem}
fieldset{border:1px solid var(--rule);border-left:5px solid var(--head);margin:1.2rem 0;padding:.9rem 1rem;min-width:0}
legend{float:left;width:100%;font-weight:600;margin-bottom:.4rem;padding:0}
legend+*{clear:both}
.choices{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin-bottom:.5rem}
label{display:inline-block;padding:.25rem 0}
input[type=radio]{width:1.5rem;height:1.5rem;margin:0 .3rem 0 0;vertical-align:-.35rem}
textarea,input:not([type]){display:block;width:100%;font:inherit;color:inherit;background:var(--ground);border:2px solid var(--muted);padding:.4rem}
input:not([type]){max-width:28rem}
.ask{margin:.4rem 0 0}
.ask:empty{display:none}
button{margin:1.2rem 0 .5rem;padding:.6rem 1.3rem;font:inherit;font-weight:600;background:${darkBlue};color:${white};border:2px solid ${darkBlue};cursor:pointer}
footer{border-top:1px solid var(--rule);max-width:56rem;margin:2.5rem auto 0;padding:1rem}
@media (forced-colors:active){header,thead th,.tiles li,button{border:1px solid}svg{forced-color-adjust:none}}
`;
