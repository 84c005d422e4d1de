// Comments that stand alone on their lines, given out between the statements that they stand between.
import type { Comment, Statement } from "../syntax.ts";
import { commentText, type Writer } from "../writer.ts";

export class CommentQueue {
  readonly #alone: readonly Comment[];
  /** Those not written yet, and those at the end of lines. */
  readonly rest: Comment[];
  #next = 0;

  constructor(comments: readonly Comment[]) {
    this.#alone = comments.filter((comment) => comment.alone);
    this.rest = comments.filter((comment) => !comment.alone);
  }

  /** Writes the comments above a line. */
  before(line: number, writer: Writer): void {
    for (let comment = this.#alone[this.#next]; comment && comment.line < line; comment = this.#alone[this.#next]) {
      writer.writeExtra(commentText(comment.text), comment.line);
      this.#next++;
    }
  }

  /** Writes the comments that follow a block's last statement at its own indentation. */
  after(last: Statement, writer: Writer): void {
    this.#skipInside(last);
    let line = last.endLine;
    for (let comment = this.#alone[this.#next]; comment && comment.column >= last.column && comment.line <= line + 1; comment = this.#alone[this.#next]) {
      if (comment.line < last.endLine) break;
      writer.writeExtra(commentText(comment.text), comment.line);
      line = comment.line;
      this.#next++;
    }
  }

  /** Comments between the lines of a statement's expressions are placed by the writer. */
  #skipInside(last: Statement): void {
    for (let comment = this.#alone[this.#next]; comment && comment.line < last.endLine; comment = this.#alone[this.#next]) {
      this.rest.push(comment);
      this.#next++;
    }
  }

  finish(writer: Writer): void {
    this.before(Infinity, writer);
  }
}
