// Looks at PDFs before their times count.
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Every planned document is there once, has its title and its words, and is tagged where it should be. Answers the pages of all
 * and the letters of the first; throws at the first that is not right.
 */
export async function checkReports(files, plan, { tagged }) {
  const pdfs = Object.keys(files).filter((name) => name.endsWith('.pdf'));
  if (pdfs.length !== plan.length) throw new Error(`${pdfs.length} PDFs for ${plan.length}.`);
  let pages = 0;
  for (const { fileName, title } of plan) {
    const bytes = files[`${fileName}.pdf`];
    if (!bytes) throw new Error(`${fileName}.pdf is not there.`);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    // "Centre 1, internal edition", "Overview, internal edition".
    const [about] = title.toLowerCase().split(', ');
    if (!pdf.getTitle()?.toLowerCase().includes(about))
      throw new Error(`${fileName}: ${pdf.getTitle()}`);
    if (tagged && !isTagged(pdf)) throw new Error(`${fileName} is not tagged.`);
    pages += pdf.getPageCount();
  }
  const letters = await lettersIn(files[`${plan[0].fileName}.pdf`]);
  return { pages, letters };
}

function isTagged({ catalog, context }) {
  const marks = catalog.lookup(PDFName.of('MarkInfo'));
  const tree = catalog.lookup(PDFName.of('StructTreeRoot'));
  return (
    marks instanceof PDFDict &&
    String(marks.get(PDFName.of('Marked'))) === 'true' &&
    tree instanceof PDFDict &&
    context.lookup(tree.get(PDFName.of('K'))) !== undefined
  );
}

/** How many letters and digits of text a PDF holds. */
async function lettersIn(bytes) {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    letters += items.map(({ str }) => str.match(/[\p{L}\p{N}]/gu)?.length ?? 0).reduce(sum, 0);
  }
  await pdf.loadingTask.destroy();
  return letters;
}
const sum = (a, b) => a + b;
