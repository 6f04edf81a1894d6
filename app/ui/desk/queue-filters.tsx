import { COUNTRY_CODES } from "~/domain/countries";
import { MAIL_ORIGINS } from "~/domain/mail-origin";
import { SECTORS } from "~/domain/organisation";
import {
  isFiltered,
  MOST_COUNTED,
  orderOf,
  QUEUE_FILTERS,
  QUEUE_ORDERS,
  type QueueFilter,
  type QueueQuery,
} from "~/domain/queue";
import { useCountryName } from "../letter/country-name";
import { useWords } from "../words";
import { desk } from "./desk-paths";
import { useKeys } from "./keys";
import { MAIL_TAGS } from "./mail-tags";

const ORDERS = { oldest: "oldest first", newest: "newest first", name: "by name" } as const;

/** One field for all that somebody may know of a signature. It is posted: an e-mail address is not to stand in an address. */
export function QueueSearch({ typed }: { typed: string }) {
  const { search } = useKeys();
  const label = "Organisation, e-mail address, domain or reference";
  return (
    <search className="seek">
      <form method="post" action={desk.search}>
        <input
          type="search"
          name="q"
          defaultValue={typed}
          placeholder="Search"
          aria-label={label}
          aria-keyshortcuts={search}
          dir="auto"
        />
        <button type="submit" className="btn quiet">
          Search
        </button>
      </form>
    </search>
  );
}

/** Which of a view are shown, and in which order. */
export function Filters({ query, languages }: { query: QueueQuery; languages: readonly string[] }) {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const countries = COUNTRY_CODES.map((value) => ({ value, label: countryName(value) }));
  return (
    <details className="narrowing">
      <summary>
        Filter and order <small>{ORDERS[orderOf(query)]}</small>
      </summary>
      <form action={desk.queue("waiting")}>
        <input type="hidden" name="status" value={query.status} />
        {query.q !== "" && <input type="hidden" name="q" value={query.q} />}
        {query.network !== null && <input type="hidden" name="network" value={query.network} />}
        {query.address !== null && <input type="hidden" name="address" value={query.address} />}
        <Choice
          name="mailOrigin"
          label="Mail from"
          value={query.mailOrigin}
          options={MAIL_ORIGINS.map((value) => ({ value, label: MAIL_TAGS[value].text }))}
        />
        <Choice
          name="sector"
          label="Kind"
          value={query.sector}
          options={SECTORS.map((value) => ({ value, label: words.sign.sectors[value] }))}
        />
        <Choice
          name="country"
          label="Country"
          value={query.country}
          options={countries.sort((a, b) => format.compare(a.label, b.label))}
        />
        <Choice
          name="language"
          label="Language"
          value={query.language}
          options={languages.map((value) => ({ value, label: format.language(value) }))}
        />
        <Text name="emailDomain" label="Mail domain" value={query.emailDomain} />
        <Text name="websiteDomain" label="Website domain" value={query.websiteDomain} />
        <Text type="date" name="since" label="Since" value={query.since} />
        <Text type="date" name="until" label="Until" value={query.until} />
        <Yes name="alike" label="Like a listed name" checked={query.alike} />
        <Yes name="reported" label="Reported by a reader" checked={query.reported} />
        <label>
          Order
          <select name="order" defaultValue={orderOf(query)}>
            {QUEUE_ORDERS.map((order) => (
              <option key={order} value={order}>
                {ORDERS[order]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="btn quiet">
          Show
        </button>
      </form>
    </details>
  );
}

/** How many were found, and each filter with the way to take it away. */
export function Found({ query, count }: { query: QueueQuery; count: number | null }) {
  const nameOf = useFilterName();
  if (!isFiltered(query)) return null;
  return (
    <div className="filtered">
      {count !== null && <p role="status">{counted(count)}</p>}
      <ul aria-label="Filters">
        {QUEUE_FILTERS.filter((filter) => Boolean(query[filter])).map((filter) => (
          <li key={filter}>
            <a href={desk.filtered(without(query, filter))}>
              <span className="unseen">Without: </span>
              {nameOf(query, filter)} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const counted = (count: number) =>
  count > MOST_COUNTED ? "More than 10,000 fit" : `${count.toLocaleString("en")} ${count === 1 ? "fits" : "fit"}`;

const without = (query: QueueQuery, filter: QueueFilter): QueueQuery => ({
  ...query,
  after: null,
  [filter]: filter === "q" ? "" : typeof query[filter] === "boolean" ? false : null,
});

function useFilterName() {
  const { words, format } = useWords();
  const countryName = useCountryName();
  const names: { [F in QueueFilter]: (value: NonNullable<QueueQuery[F]>) => string } = {
    q: (text) => `“${text}”`,
    mailOrigin: (origin) => MAIL_TAGS[origin].text,
    alike: () => "like a listed name",
    reported: () => "reported",
    sector: (sector) => words.sign.sectors[sector],
    country: countryName,
    language: (tag) => `in ${format.language(tag)}`,
    emailDomain: (host) => `mail at ${host}`,
    websiteDomain: (host) => `website ${host}`,
    network: () => "one network",
    address: () => "one e-mail address",
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
  };
  return <F extends QueueFilter>(query: QueueQuery, filter: F): string => {
    const value = query[filter];
    return value === null ? "" : names[filter](value as NonNullable<QueueQuery[F]>);
  };
}

type ChoiceProps = {
  name: QueueFilter;
  label: string;
  value: string | null;
  options: readonly { value: string; label: string }[];
};

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ""}>
        <option value="">any</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

type TextProps = { name: QueueFilter; label: string; value: string | null; type?: "text" | "date" };

const Text = ({ name, label, value, type = "text" }: TextProps) => (
  <label>
    {label}
    <input type={type} name={name} defaultValue={value ?? ""} spellCheck={false} autoComplete="off" />
  </label>
);

const Yes = ({ name, label, checked }: { name: QueueFilter; label: string; checked: boolean }) => (
  <label className="opt">
    <input type="checkbox" name={name} value="yes" defaultChecked={checked} />
    <span>{label}</span>
  </label>
);
