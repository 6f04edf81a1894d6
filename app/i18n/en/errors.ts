import type { LinesErrorCode } from "../../domain/lines";
import type { ErrorCode } from "../../domain/organisation";
import type { ReportErrorCode } from "../../domain/report";

type CodeErrorCode = `code.${"required" | "format" | "wrong" | "expired" | "spent" | "locked"}`;
type FactorErrorCode = `factor.${"required" | "wrong" | "used"}`;

export const errors = {
  summary: "There is a problem",
  titlePrefix: "Error: ",
  /** One sentence for each code of a form's field. */
  fields: {
    "organisation.required": "Enter the name of the organisation",
    "organisation.too-long": "The name must be 150 characters or fewer",
    "organisation.characters": "The name holds a character that cannot be shown. Type it again",
    "website.required": "Enter the organisation’s website",
    "website.invalid": "Enter a website such as harbourtrust.example",
    "website.private": "Enter a website that everybody can reach",
    "country.required": "Choose the country where the organisation is based",
    "sector.required": "Choose the kind of organisation",
    "name.required": "Enter your full name",
    "name.too-long": "Your name must be 100 characters or fewer",
    "name.characters": "Your name holds a character that cannot be shown. Type it again",
    "role.required": "Enter your role in the organisation",
    "role.too-long": "Your role must be 100 characters or fewer",
    "role.characters": "Your role holds a character that cannot be shown. Type it again",
    "email.required": "Enter your e-mail address",
    "email.invalid": "Enter an e-mail address such as name@harbourtrust.example",
    "email.same": "This address looks after the signature already. Enter another one",
    "authority.required": "Choose who decided that the organisation signs",
    "statement.invalid": "Enter a link such as https://harbourtrust.example/news",
    "statement.elsewhere": "The link must be on the organisation’s own website",
    "text.required": "Say what is wrong",
    "text.too-long": "The report must be 1,000 characters or fewer",
    "text.characters": "The report holds a character that cannot be shown. Type that part again",
    "note.required": "Write a sentence that says why",
    "note.too-long": "The text must be 1,000 characters or fewer",
    "note.characters": "The text holds a character that cannot be shown. Type that part again",
    "title.required": "Give the reason a title",
    "title.too-long": "A title must be 80 characters or fewer",
    "title.characters": "The title holds a character that cannot be shown. Type it again",
    "question.required": "Write your question",
    "question.too-long": "The question must be 1,000 characters or fewer",
    "question.characters": "The question holds a character that cannot be shown. Type that part again",
    "answer.required": "Write your answer",
    "answer.too-long": "The answer must be 1,000 characters or fewer",
    "answer.characters": "The answer holds a character that cannot be shown. Type that part again",
    "code.required": "Enter the six-digit code from the mail",
    "code.format": "A code has six digits, such as 418 270",
    "code.wrong": "This is not the code. Look for the latest mail from us",
    "code.expired": "This code has expired. Ask for a fresh one",
    "code.spent": "This code no longer works after five wrong tries. Ask for a fresh one",
    "code.locked": "Too many wrong tries today. Please come back tomorrow",
    "factor.required": "Enter the code from your app, or a recovery code",
    "factor.wrong": "This code is not right. Look at the app again: its code changes every 30 seconds",
    "factor.used": "This code was used already. Wait for the next one",
  } satisfies Record<
    | ErrorCode
    | ReportErrorCode
    | LinesErrorCode<"title" | "note" | "question" | "answer">
    | CodeErrorCode
    | FactorErrorCode
    | "email.same",
    string
  >,
  pages: {
    home: "Go to the letter",
    400: {
      title: "We could not read that",
      lede: "Something in the request was not as it should be. Please go back and try again.",
    },
    403: {
      title: "This was not sent from our page",
      lede: "For your safety we take forms only from our own pages. Open the page again and send the form from there.",
    },
    role: { title: "Your role does not allow this", lede: "An owner of the desk can change what you may do." },
    404: { title: "There is no such page", lede: "The address may be mistyped, or the page may have moved." },
    405: { title: "That cannot be done here", lede: "This page takes no such request." },
    409: { title: "Something changed meanwhile", lede: "Open the page again to see how it stands now." },
    410: { title: "This signature was withdrawn", lede: "It is no longer on the list." },
    413: { title: "That was too much at once", lede: "The form was larger than we take. Shorten it and try again." },
    421: {
      title: "This demonstration answers only on its own computer",
      lede: "Open it at 127.0.0.1 in a browser there. To show it to others, set BASE_URL and the settings that go with it.",
    },
    429: {
      title: "Too many requests",
      lede: "A lot came from your network in a short time. Please wait a few minutes, then send it again.",
    },
    500: {
      title: "Something went wrong",
      lede: "It is our fault, and it has been noted. Please try again in a moment.",
    },
    503: {
      title: "We cannot save anything just now",
      lede: "Nothing was signed or changed. Please try again in a few minutes.",
    },
  },
};
