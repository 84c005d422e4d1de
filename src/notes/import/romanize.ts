// Hangul and kana as they are written with a to z, for names of files: by the Revised Romanization and after Hepburn, letter
// by letter. Han characters stay: how they are read depends on the word.

const initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ").map(orNothing);
const medials = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p h".split(" ").map(orNothing);

/** From ぁ on; `^` marks a small one. */
const kana = "^a a ^i i ^u u ^e e ^o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji ^tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ^ya ya ^yu yu ^yo yo ra ri ru re ro ^wa wa wi we wo n vu ka ke".split(" ");

export function romanized(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[가-힣]/g, (syllable) => {
      const code = syllable.charCodeAt(0) - 0xac00;
      return `${initials[Math.floor(code / 588)] ?? ""}${medials[Math.floor((code % 588) / 28)] ?? ""}${finals[code % 28] ?? ""}`;
    })
    .replace(/[ぁ-ゖァ-ヶー]+/g, (word) => {
      const sounds = [...word].map((letter) => (letter === "ー" ? "" : (kana[(letter.charCodeAt(0) - 0x3041) % 0x60] ?? "")));
      return sounds.reduceRight((rest, sound) => (sound === "^tsu" ? `${rest.startsWith("ch") ? "t" : (/^[a-z]/.exec(rest)?.[0] ?? "")}${rest}` : sound + rest), "")
        .replace(/(sh|ch|j)i\^y/g, "$1").replace(/i\^y/g, "y").replace(/(?<![b-df-hj-np-tv-z])u\^(?=[aiueo])/g, "w").replace(/[aiueo]\^(?=[aiueo])/g, "").replaceAll("^", "");
    });
}

function orNothing(letters: string): string {
  return letters === "-" ? "" : letters;
}
