// One program in CodeMirror: the same type, room and colours as the listing whose place it takes, and no more than a
// lesson needs. Everything of CodeMirror is behind this file; it is fetched when a reader edits.
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from "@codemirror/commands";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { pythonLanguage } from "@codemirror/lang-python";
import { HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Annotation, EditorState, StateEffect, StateField, Transaction, type Range } from "@codemirror/state";
import { Decoration, EditorView, keymap, type DecorationSet } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { longestProgram } from "../runnable.ts";
import type { EditProblem } from "./program-pair.ts";
import { changeBetween, wordAt } from "./text-change.ts";

export interface CodeEditorOptions {
  readonly language: "python" | "typescript";
  readonly label: string;
  readonly text: string;
  /** Ids of elements: how the editor is operated, and the sentences about what is wrong. */
  readonly describedBy: string;
  readonly problemsId: string;
  /** The reader changed the text. */
  readonly onEdit: (text: string) => void;
  /** A change was refused, because the program would have become too long. */
  readonly onTooLong: () => void;
}

export class CodeEditor {
  readonly #view: EditorView;

  constructor(place: Element, options: CodeEditorOptions) {
    this.#view = new EditorView({ state: EditorState.create({ doc: options.text, extensions: extensions(options) }) });
    // Until the reader clicks or types, Tab goes on to what comes next.
    this.#view.setTabFocusMode(true);
    place.replaceWith(this.#view.dom);
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Puts in another text. What is `undoable` the reader can take back like an edit of their own. */
  replace(text: string, undoable: boolean): void {
    const changes = changeBetween(this.text, text);
    if (changes !== null) this.#view.dispatch({ changes, annotations: [given.of(true), Transaction.addToHistory.of(undoable), isolateHistory.of("full")] });
  }

  /** Underlines what is wrong. */
  mark(problems: readonly EditProblem[]): void {
    this.#view.dispatch({ effects: setProblems.of(problems) });
  }

  /** Focuses the editor; when the reader clicked, at the place that is next to that point of the window. */
  focus(at?: { readonly x: number; readonly y: number }): void {
    if (at !== undefined) {
      this.#view.dispatch({ selection: { anchor: this.#view.posAtCoords(at, false) } });
      this.#view.setTabFocusMode(false);
    }
    this.#view.focus();
  }
}

/** Marks changes that the page made, not the reader. */
const given = Annotation.define<boolean>();

const setProblems = StateEffect.define<readonly EditProblem[]>();

const problemMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects, newDoc }) {
    let updated = marks.map(changes);
    for (const effect of effects) {
      if (!effect.is(setProblems)) continue;
      updated = Decoration.set(
        effect.value.flatMap(({ line: number, column }): Range<Decoration>[] => {
          const line = newDoc.line(Math.min(Math.max(1, number), newDoc.lines));
          const { from, to } = wordAt(line.text, column);
          const whole = Decoration.line({ class: "cm-problem-line" }).range(line.from);
          return from < to ? [whole, Decoration.mark({ class: "cm-problem" }).range(line.from + from, line.from + to)] : [whole];
        }),
        true,
      );
    }
    return updated;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The kinds of token of build/code-theme.ts, by the classes of the static listings. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier], class: "t-keyword" },
  { tag: [tags.string, tags.escape, tags.regexp], class: "t-string" },
  { tag: [tags.number, tags.bool, tags.null, tags.self], class: "t-number" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.meta], class: "t-function" },
  { tag: [tags.className, tags.typeName, tags.definition(tags.className)], class: "t-type" },
  { tag: tags.comment, class: "t-comment" },
]);

const look = EditorView.theme({
  "&": { color: "var(--code-foreground)" },
  "&.cm-focused": { outline: "2px solid var(--sl-color-text-accent)", outlineOffset: "-3px" },
  ".cm-scroller": { font: "inherit", lineHeight: "inherit", overflowX: "auto" },
  ".cm-content": { padding: "var(--code-padding)", caretColor: "var(--code-foreground)", minHeight: "0" },
  ".cm-line": { padding: "0" },
  ".cm-problem": { textDecoration: "underline wavy var(--site-error)", textUnderlineOffset: "0.25em", textDecorationSkipInk: "none" },
  ".cm-problem-line": { position: "relative" },
  ".cm-problem-line::before": { content: "''", position: "absolute", insetInlineStart: "-0.5rem", height: "100%", borderInlineStart: "2px solid var(--site-error)" },
});

function extensions({ language, label, describedBy, problemsId, onEdit, onTooLong }: CodeEditorOptions) {
  return [
    problemMarks,
    history(),
    language === "python" ? pythonLanguage : typescriptLanguage,
    indentUnit.of(language === "python" ? "    " : "  "),
    EditorState.tabSize.of(language === "python" ? 4 : 2),
    indentOnInput(),
    syntaxHighlighting(colours),
    look,
    keymap.of([
      // The example listens for it (example-element.ts); here it only must not break the line.
      { key: "Mod-Enter", run: () => true },
      { key: "Ctrl-Enter", run: () => true },
      { key: "Escape", run: (view) => (view.setTabFocusMode(true), true) },
      indentWithTab,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    EditorView.domEventHandlers({
      pointerdown: (_, view) => view.setTabFocusMode(false),
      blur: (_, view) => view.setTabFocusMode(true),
    }),
    EditorView.contentAttributes.of((view) => ({
      "aria-label": `${label} program`,
      "aria-describedby": describedBy,
      // It is in the order of Tab as it is; said outright, tools find that what scrolls around it can be reached.
      tabindex: "0",
      ...(view.state.field(problemMarks).size > 0 ? { "aria-invalid": "true", "aria-errormessage": problemsId } : {}),
    })),
    EditorState.changeFilter.of(({ newDoc, docChanged }) => {
      if (!docChanged || newDoc.length <= longestProgram) return true;
      onTooLong();
      return false;
    }),
    EditorView.updateListener.of(({ docChanged, transactions, state, view }) => {
      if (!docChanged || transactions.every((transaction) => transaction.annotation(given) === true)) return;
      if (transactions.some((transaction) => transaction.isUserEvent("input"))) view.setTabFocusMode(false);
      onEdit(state.doc.toString());
    }),
  ];
}
