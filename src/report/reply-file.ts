/** What the first lines of a reply file say: what it is, and how it is to be read. */
export const replyKind = 'case-file-audit-reply';
export const replyVersion = 1;
