/**
 * What is known of the person and the step when a draft is written. What is unknown is missing or ''.
 * Everything is in the words in which it would stand in a sentence.
 */
export type DraftFacts = {
  firstName?: string;
  lastName?: string;
  company?: string;
  title?: string;
  /** What matters most to them and is open: "fewer days in customs". */
  need?: string;
  /** Further open needs. */
  otherNeeds?: string[];
  /** What was last talked about. */
  lastTopic?: string;
  /** What was promised to them last. */
  lastPromise?: string;
  /** The title of the resource to share, and where it is. */
  resource?: string;
  link?: string;
  /** What they said is missing to reach 10. */
  gapAnswer?: string;
  /** The fact that ends the stage: "both sides have signed the scope". */
  trigger?: string;
  purpose?: string;
  value?: string;
  /** The step's time in words: "Thursday 9:00". */
  when?: string;
  /** The event to which they are invited, and where it takes place. */
  event?: string;
  place?: string;
  myName?: string;
  /** What has been written in the conversation, plain text. */
  thread?: string;
};
