import { type ExportName, exportWords } from '../copy/site-administration-export'

/** Where the rows of a part are read, in what order, and what each of its columns is. Of our own writing: nothing of it is asked for. */
interface ExportSource<Name extends ExportName> {
  readonly from: string
  readonly order: string
  readonly columns: { readonly [Column in keyof (typeof exportWords)[Name]['columns']]: string }
  /** Columns in which addresses of people are shown only in part. */
  readonly hides?: readonly (keyof (typeof exportWords)[Name]['columns'])[]
  /** Fewer where a row may be long: the text of a notice has up to 5 MB. */
  readonly rowsAtOnce?: number
}

const usualRowsAtOnce = 300

/** What is kept of somebody besides their part stays here: an export has people as ids and roles only. */
const unnamed = (column: string) => `${column} - 'email' - CASE WHEN "subject" LIKE 'Person %' THEN 'name' ELSE '' END`

const sources: { readonly [Name in ExportName]: ExportSource<Name> } = {
  offres: {
    from: '"Offer" AS offer JOIN "Notice" AS notice ON notice."id" = offer."noticeId"',
    order: 'offer."number"',
    columns: {
      ...columnsOf('offres', 'offer'),
      isExample: 'notice."isExample"',
      organisations: `ARRAY(SELECT organisation."name" FROM "OfferOrganisation" AS hires JOIN "Organisation" AS organisation
        ON organisation."id" = hires."organisationId" WHERE hires."offerId" = offer."id" ORDER BY hires."position")`,
      organisationIds: `ARRAY(SELECT hires."organisationId"::text FROM "OfferOrganisation" AS hires
        WHERE hires."offerId" = offer."id" ORDER BY hires."position")`,
      locations: `ARRAY(SELECT location."label" FROM "OfferLocation" AS location
        WHERE location."offerId" = offer."id" ORDER BY location."position")`,
      country: 'offer."countryCode"',
      deadlineDate: 'offer."deadlineDate"::text',
      experienceYears: 'offer."experienceYears"::float8',
      salaryMin: 'offer."salaryMin"::float8',
      salaryMax: 'offer."salaryMax"::float8',
    },
  },
  annonces: {
    from: '"Notice"',
    order: '"id"',
    rowsAtOnce: 20,
    columns: { ...columnsOf('annonces'), publishedOn: '"publishedOn"::text' },
  },
  preuves: { from: '"FieldEvidence"', order: '"offerId", "field", "start", "end"', columns: columnsOf('preuves') },
  organisations: {
    from: '"Organisation" AS organisation',
    order: 'organisation."id"',
    columns: {
      ...columnsOf('organisations', 'organisation'),
      country: 'organisation."countryCode"',
      domains: `ARRAY(SELECT domain."domain" FROM "OrganisationDomain" AS domain WHERE domain."organisationId" = organisation."id" ORDER BY 1)`,
      oldSlugs: `ARRAY(SELECT old."slug" FROM "OrganisationSlug" AS old WHERE old."organisationId" = organisation."id" ORDER BY 1)`,
    },
  },
  notes: {
    from: '"OrganisationNote"',
    order: '"id"',
    columns: columnsOf('notes'),
    hides: ['words'],
  },
  evenements: { from: '"OfferEvent"', order: '"at", "id"', columns: columnsOf('evenements') },
  prorogations: {
    from: '"DeadlineMove"',
    order: '"at", "id"',
    columns: { ...columnsOf('prorogations'), fromDate: '"fromDate"::text', toDate: '"toDate"::text' },
  },
  modifications: { from: '"ProposedEdit"', order: '"id"', columns: columnsOf('modifications') },
  decisions: { from: '"ModerationDecision"', order: '"at", "id"', columns: columnsOf('decisions') },
  doublons: { from: '"DuplicatePair"', order: '"offerId", "otherId"', columns: columnsOf('doublons') },
  signalements: {
    from: '"OfferReport"',
    order: '"at", "id"',
    columns: columnsOf('signalements'),
    hides: ['words'],
  },
  lectures: {
    from: '"OfferDayCount"',
    order: '"offerId", "day", "act", "source"',
    columns: { ...columnsOf('lectures'), day: '"day"::text' },
  },
  recherches: {
    from: '"FruitlessSearch"',
    order: '"day", "words"',
    columns: { ...columnsOf('recherches'), day: '"day"::text' },
  },
  journal: {
    from: '"AuditEvent"',
    order: '"at", "id"',
    columns: { ...columnsOf('journal'), from: unnamed('"from"'), to: unnamed('"to"') },
    hides: ['from', 'to', 'reason'],
  },
  personnes: { from: '"Person"', order: '"id"', columns: columnsOf('personnes') },
  membres: { from: '"Membership"', order: '"personId", "organisationId"', columns: columnsOf('membres') },
  droits: { from: '"PostingRight"', order: '"id"', columns: columnsOf('droits'), hides: ['reason'] },
  lieux: { from: '"Place"', order: '"id"', columns: { ...columnsOf('lieux'), country: '"countryCode"' } },
  synonymes: { from: '"SynonymGroup"', order: '"id"', columns: columnsOf('synonymes') },
}

/** Each column of a part as the column of that name in its table. */
function columnsOf<Name extends ExportName>(name: Name, table?: string) {
  const columns = Object.keys(exportWords[name].columns)
  const quoted = columns.map((column) => [column, `${table === undefined ? '' : `${table}.`}"${column}"`])
  return Object.fromEntries(quoted) as Record<keyof (typeof exportWords)[Name]['columns'], string>
}

/** One part of an export, ready to be read. */
export interface ExportPart {
  readonly name: ExportName
  readonly columns: readonly string[]
  readonly statement: string
  readonly hides: readonly string[]
  readonly rowsAtOnce: number
}

export const exportNames = Object.keys(exportWords) as readonly ExportName[]

/** A source, whichever part it is of. */
interface AnySource {
  readonly from: string
  readonly order: string
  readonly columns: Readonly<Record<string, string>>
  readonly hides?: readonly string[]
  readonly rowsAtOnce?: number
}

export function exportPart(name: ExportName): ExportPart {
  const source: AnySource = sources[name]
  const { from, order, columns, hides = [], rowsAtOnce = usualRowsAtOnce } = source
  const selected = Object.entries(columns).map(([column, value]) => `${value} AS "${column}"`)
  const statement = `SELECT ${selected.join(', ')} FROM ${from} ORDER BY ${order}`
  return { name, columns: Object.keys(columns), statement, hides, rowsAtOnce }
}
