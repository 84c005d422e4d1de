// Mail as text: its subject is the note's title; what mail programs and mailing lists put around the words is left out.
import { type Decisions, quoted } from "../decisions.ts";
import type { Line } from "../pieces.ts";

const header = /^(?:From|To|Cc|Bcc|Subject|Date|Sent|Reply-To|Message-ID|In-Reply-To|References|List-[\w-]+|MIME-Version|Content-[\w-]+|Return-Path|Received|X-[\w-]+|User-Agent|Von|An|Betreff|Datum|De|À|Objet|Asunto|Para):[ \t]/i;

/** Whether a text begins with the headers of a mail. */
export function isMail(text: string): boolean {
  const lines = text.replace(/^\s+/, "").split("\n").slice(0, 4);
  return lines.slice(0, 3).every((line) => header.test(line) || /^[ \t]/.test(line)) && lines.some((line) => /^(?:From|Subject|Von|Betreff|De|Objet|Asunto):/i.test(line));
}

export function readMail(lines: readonly Line[], decisions: Decisions): Line[] {
  const read: Line[] = [];
  let inHead = true;
  let inFoot = false;
  for (const { n, text } of lines) {
    if (!inHead && /^(?:-- ?|_{20,})$/.test(text)) inFoot = true;
    // Another mail of the thread may follow.
    if (inFoot && /^(?:From|Von|De): /.test(text)) [inHead, inFoot] = [true, false];
    const isHead = inHead && (header.test(text) || (/^[ \t]+\S/.test(text) && read.length > 0));
    if (inHead && text.trim() !== "" && !isHead) inHead = false;
    if (!isHead && !inFoot) {
      read.push({ n, text });
      continue;
    }
    const subject = /^(?:Subject|Betreff|Objet|Asunto):\s*(.*)$/i.exec(text)?.[1]?.replace(/^(?:(?:Re|Aw|Fwd?|Wg|Tr):\s*|\[[\w.-]+\]\s*)+/i, "");
    if (subject !== undefined && subject !== "" && !read.some((line) => line.text === `# ${subject}`)) read.push({ n, text: `# ${subject}` }, { n, text: "" });
    else if (text.trim() !== "") decisions.loss(n, `${quoted(text)}, which stands around a mail's words.`);
  }
  return read;
}
