// What the language fuzz writes of by name, beside its random functions: one file a topic, each of some texts (topic.ts).
import { collectionTopics } from "./collections.ts";
import { dataclassTopics } from "./dataclasses.ts";
import { decoratorTopics } from "./decorators.ts";
import { enumTopics } from "./enums.ts";
import { exceptionTopics } from "./exceptions.ts";
import { flowTopics } from "./flow.ts";
import { formattingTopics } from "./formatting.ts";
import { generatorTopics } from "./generators.ts";
import { inheritanceTopics } from "./inheritance.ts";
import { iterationTopics } from "./iteration.ts";
import { patternTopics } from "./patterns.ts";
import { protocolTopics } from "./protocols.ts";
import { scopeTopics } from "./scopes.ts";
import { sequenceTopics } from "./sequences.ts";
import { typeTopics } from "./types-that-flow.ts";

export const topics: readonly string[] = [
  ...inheritanceTopics,
  ...protocolTopics,
  ...decoratorTopics,
  ...dataclassTopics,
  ...enumTopics,
  ...scopeTopics,
  ...generatorTopics,
  ...patternTopics,
  ...exceptionTopics,
  ...flowTopics,
  ...sequenceTopics,
  ...formattingTopics,
  ...collectionTopics,
  ...iterationTopics,
  ...typeTopics,
];
