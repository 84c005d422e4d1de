// The command line: reads the arguments and hands over. Each command is a file of its own, loaded when it is asked for.
import { parseArgs } from "node:util";
import { type RunArguments, readRunArguments } from "./run-arguments.ts";

const help = `interleave: learn asyncio by running it

  interleave run FILE [--events] [--speed N] [--] [ARG…]
                                               run a program in the sandbox, as \`python FILE ARG…\` would; - is stdin
  interleave tell FILE [--picture FILE.svg]    tell what happens in it moment by moment, and what went wrong
  interleave begin --force                     remove the notes that are there, to begin a site of your own
  interleave import NOTE… [--out DIR] [--report FILE] [--dry-run] [--force]
                                               make clean notes of raw ones (files or folders), and say what was decided
  interleave port [ID…] [--diff]               draft the ports of examples; those edited by hand stay
  interleave generate                          notes to pages
  interleave record [ID…]                      run examples under CPython and keep what they print
  interleave adopt ID…                         say that ports fit the Python as it is now
  interleave check                             prove that every example does what CPython does
  interleave publish                           promise the addresses of all notes, headings and examples
  interleave build [--zip]                     check, then build the site into dist; --zip also packs it, for any server
  interleave serve [--port N]                  serve what was built
  interleave corpus [FILTER]                   port the programs of the corpus, compare them with CPython
  interleave types                             check the types of sources, ports and samples
  interleave test                              run every test
  interleave fuzz [--language] [--seconds N] [--seed N]
                                               random programs under CPython and in the sandbox: of tasks, or
                                               synchronous ones that the porter ports
  interleave bench                             measure: bytes, start, speed, build
`;

async function main(args: readonly string[]): Promise<number> {
  // What follows a program's name belongs to the program, options included.
  if (args[0] === "run") return runCommand(readRunArguments(args.slice(1)));
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4321" },
      language: { type: "boolean", default: false },
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "0" },
      out: { type: "string" },
      report: { type: "string" },
      picture: { type: "string" },
      force: { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      diff: { type: "boolean", default: false },
      zip: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) {
    console.log(help);
    return command === undefined && !values.help ? 2 : 0;
  }
  if (rest.length > 0 && /^(?:begin|generate|check|publish|build|serve)$/.test(command)) return misused(`\`${command}\` is for the whole site and takes no ${command === "check" ? "ids" : "names"}, such as \`${rest[0]}\``);
  switch (command) {
    case "tell": {
      const [file] = rest;
      if (file === undefined || rest.length > 1) return misused("`tell` wants one file: interleave tell FILE");
      return (await import("./tell.ts")).tell(file, values.picture === undefined ? {} : { picture: values.picture });
    }
    case "begin":
      return (await import("./begin.ts")).begin({ force: values.force });
    case "import": {
      if (rest.length === 0) return misused("`import` wants files or folders: interleave import NOTE…");
      const { out, report, force, "dry-run": dryRun } = values;
      return (await import("./import.ts")).importNotes(rest, { ...(out === undefined ? {} : { out }), ...(report === undefined ? {} : { report }), force, dryRun });
    }
    case "port":
      return (await import("./port.ts")).portExamples(rest, { diff: values.diff });
    case "generate":
      return (await import("./generate.ts")).generate();
    case "record":
      return (await import("./record.ts")).record(rest);
    case "adopt":
      if (rest.length === 0) return misused("`adopt` wants the ids of examples: interleave adopt note/example");
      return (await import("./record.ts")).adopt(rest);
    case "check":
      return (await import("./check.ts")).check();
    case "publish":
      return (await import("./publish.ts")).publish();
    case "build":
      return (await import("./build.ts")).build({ zip: values.zip });
    case "serve":
      return (await import("./serve.ts")).serve(Number(values.port));
    case "corpus":
      return (await import("./corpus.ts")).runCorpus(rest[0]);
    case "types": {
      const { failed } = await (await import("./test.ts")).checkTypes();
      return failed === 0 ? 0 : 1;
    }
    case "test":
      return (await import("./test.ts")).test();
    case "fuzz": {
      const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
      if (!(seconds > 0)) return misused("`--seconds` wants a number above 0");
      if (!Number.isSafeInteger(seed)) return misused("`--seed` wants an integer");
      return (await import("../../tests/fuzz/fuzz-command.ts")).fuzz({ kind: values.language ? "language" : "tasks", seconds, seed });
    }
    case "bench":
      return (await import("./bench/index.ts")).runBench();
    default:
      return misused(`There is no command \`${command}\``);
  }
}

async function runCommand({ help: wanted, file, events, speed, programArguments }: RunArguments): Promise<number> {
  if (wanted) {
    console.log(help);
    return 0;
  }
  if (file === undefined) return misused("`run` wants a file: interleave run FILE");
  if (file.startsWith("-") && file !== "-") return misused(`\`run\` has no option \`${file}\``);
  if (!(Number(speed) >= 0)) return misused("`--speed` wants a number: 1 is real time, 0 is at once");
  return (await import("./run.ts")).run(file, { events, speed: Number(speed), programArguments });
}

function misused(sentence: string): number {
  console.error(`${sentence}.\n\n${help}`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))) throw error;
  process.exitCode = misused(error.message);
}
