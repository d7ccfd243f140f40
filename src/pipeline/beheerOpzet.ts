import type { GitHubBackend, GitLabBackend } from '@sveltia/cms'

/** Where the editing page finds the repository, as the variables of the build say. */
export interface BeheerOpzet {
  dienst: 'github' | 'gitlab'
  /** `eigenaar/project`; at GitLab groups may be nested. */
  repo: string
  tak: string
  /** Address of the API, of the public service or of a server of one's own. */
  api: string
  /** GitHub: address of a service that signs in with OAuth. GitLab: id of the application. Without it a token is asked. */
  aanmelden?: string
}

const API = { github: 'https://api.github.com', gitlab: 'https://gitlab.com/api/v4' } as const

const UITLEG =
  'schrijf github:eigenaar/project of gitlab:groep/project, of laat BEHEER weg voor een site zonder bewerkpagina'

const isHttps = (adres: string) => URL.canParse(adres) && new URL(adres).protocol === 'https:'

/** Reads the variables of the build; undefined without `BEHEER`. What is wrong is said in Dutch, and ends the build. */
export function leesBeheer(omgeving: Readonly<Record<string, string | undefined>>): BeheerOpzet | undefined {
  const { BEHEER, BEHEER_BRANCH: tak, BEHEER_API, BEHEER_AANMELDEN: aanmelden } = omgeving
  if (BEHEER === undefined) return undefined
  const [, dienst, repo = ''] = /^(github|gitlab):([\w.-]+(?:\/[\w.-]+)+)$/.exec(BEHEER) ?? []
  if ((dienst !== 'github' && dienst !== 'gitlab') || (dienst === 'github' && repo.split('/').length !== 2)) {
    throw new Error(`BEHEER is '${BEHEER}', en dat is geen plek van een project: ${UITLEG}`)
  }
  const api = BEHEER_API ?? API[dienst]
  if (!isHttps(api)) throw new Error(`BEHEER_API is '${api}', maar moet een webadres zijn dat met https:// begint`)
  if (dienst === 'github' && aanmelden !== undefined && !isHttps(aanmelden)) {
    throw new Error(
      `BEHEER_AANMELDEN is '${aanmelden}', maar moet bij GitHub het webadres van een aanmelddienst zijn dat met https:// begint`,
    )
  }
  return { dienst, repo, tak: tak ?? 'main', api, ...(aanmelden === undefined ? {} : { aanmelden }) }
}

/** What the CMS has to know about the repository. */
export function backend({ dienst, repo, tak, api, aanmelden }: BeheerOpzet): GitHubBackend | GitLabBackend {
  const vast = {
    repo,
    branch: tak,
    api_root: api,
    commit_messages: { create: 'Nieuw: {{collection}} {{slug}}', update: 'Gewijzigd: {{collection}} {{slug}}' },
    // Left to itself the CMS would send whoever signs in past a service of its own choice.
    auth_methods: aanmelden === undefined ? ['token' as const] : ['oauth' as const, 'token' as const],
  }
  if (dienst === 'github') return { name: dienst, ...vast, ...(aanmelden === undefined ? {} : { base_url: aanmelden }) }
  return {
    name: dienst,
    ...vast,
    base_url: new URL(api).origin,
    ...(aanmelden === undefined ? {} : { auth_type: 'pkce', app_id: aanmelden }),
  }
}
