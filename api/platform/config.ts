/** The only file that reads the environment. Every setting, its default and its meaning stands in the README's table. */
export interface Config {
  /** True when NODE_ENV is 'production': no embedded database and no demo accounts unless told. */
  readonly production: boolean;
  /** The interface to listen on. */
  readonly host: string;
  readonly port: number;
  /** The address that people reach us at, without a final slash. */
  readonly publicUrl: string;
  /** The PostgreSQL server; the start script fills it with the embedded one when it is not given. */
  readonly databaseUrl: string;
  /** Where uploads and the embedded database live. */
  readonly dataFolder: string;
  /** Signs sessions and addresses of files. */
  readonly secret: string;
  /** Loads the demo region and its accounts into an empty database. */
  readonly demo: boolean;
  /** smtp:// address of the mail server; null: mail is written to `<dataFolder>/mail`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** An SMS gateway that takes `POST { to, text }`; null: messages are written to `<dataFolder>/sms`. */
  readonly smsUrl: string | null;
  /** Sent to the SMS gateway as a bearer token. */
  readonly smsToken: string | null;
  /** An OpenID Connect provider to sign in with; null: that road is closed. */
  readonly oidc: {
    readonly discoveryUrl: string;
    readonly clientId: string;
    readonly clientSecret: string;
  } | null;
  readonly uploads: UploadSettings;
  /** Origins of other front ends that browsers may call us from, comma separated. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
  /** A folder of documents that clients may ask for by their hash; null: only those that they register themselves. */
  readonly trustedDocuments: string | null;
  /** How many reverse proxies of our own stand before us; X-Forwarded-For is believed that far. */
  readonly trustedProxies: number;
  /** Requests a minute that one session, API key or address may make; 0: as many as it likes. */
  readonly requestsPerMinute: number;
  /** How many days events are kept for those who were away. */
  readonly eventsKeptDays: number;
  /** Answers tell in the header x-statements how many statements the planner sent; for tests and measuring. */
  readonly countStatements: boolean;
  /** Every answer is executed the ordinary way, none is written or kept by a shortcut; for tests that compare the two. */
  readonly plainExecution: boolean;
}

export interface UploadSettings {
  /** Bytes that one file may have at most. */
  readonly largest: number;
  /** The virus scanner; null: files are not scanned. */
  readonly clamd: { readonly host: string; readonly port: number } | null;
  /** Where files are kept; null: in `<dataFolder>/files`. */
  readonly s3: S3Settings | null;
}

export interface S3Settings {
  readonly bucket: string;
  /** Of a server that speaks S3; null: Amazon's own. */
  readonly endpoint: string | null;
  readonly region: string;
  /** null: as the surroundings provide (instance role, shared file). */
  readonly accessKeyId: string | null;
  readonly secretAccessKey: string | null;
}

export function readConfig(env: Record<string, string | undefined>): Config {
  const port = whole(env, 'PORT', 4000);
  return {
    production: env['NODE_ENV'] === 'production',
    host: env['HOST'] ?? '127.0.0.1',
    port,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl: required(env, 'DATABASE_URL'),
    dataFolder: env['JIHA_DATA'] ?? '.data',
    secret: required(env, 'JIHA_SECRET'),
    demo: env['JIHA_DEMO'] === 'true',
    smtpUrl: env['SMTP_URL'] ?? null,
    mailFrom: env['MAIL_FROM'] ?? 'Jiha <no-reply@localhost>',
    smsUrl: env['SMS_URL'] ?? null,
    smsToken: env['SMS_TOKEN'] ?? null,
    oidc: env['OIDC_DISCOVERY_URL']
      ? {
          discoveryUrl: env['OIDC_DISCOVERY_URL'],
          clientId: required(env, 'OIDC_CLIENT_ID'),
          clientSecret: required(env, 'OIDC_CLIENT_SECRET'),
        }
      : null,
    uploads: {
      largest: whole(env, 'UPLOAD_MAX_MB', 20, 2047) * 1024 * 1024,
      clamd: env['CLAMD_HOST'] ? { host: env['CLAMD_HOST'], port: whole(env, 'CLAMD_PORT', 3310) } : null,
      s3: env['S3_BUCKET']
        ? {
            bucket: env['S3_BUCKET'],
            endpoint: env['S3_ENDPOINT'] ?? null,
            region: env['S3_REGION'] ?? 'us-east-1',
            accessKeyId: env['S3_ACCESS_KEY_ID'] ?? null,
            secretAccessKey: env['S3_SECRET_ACCESS_KEY'] ?? null,
          }
        : null,
    },
    corsOrigins: (env['CORS_ORIGINS'] ?? '').split(',').filter((origin) => origin !== ''),
    logLevel: env['LOG_LEVEL'] ?? 'info',
    trustedDocuments: env['TRUSTED_DOCUMENTS'] || null,
    trustedProxies: whole(env, 'TRUSTED_PROXIES', 0),
    requestsPerMinute: whole(env, 'REQUESTS_PER_MINUTE', 1200),
    eventsKeptDays: atLeast(1, 'EVENTS_KEPT_DAYS', whole(env, 'EVENTS_KEPT_DAYS', 90)),
    countStatements: env['JIHA_COUNT_STATEMENTS'] === 'true',
    plainExecution: env['JIHA_PLAIN_EXECUTION'] === 'true',
  };
}

function required(env: Record<string, string | undefined>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set; "npm start" sets it, and README.md tells what it means`);
  return value;
}

function atLeast(least: number, name: string, value: number): number {
  if (value < least) throw new Error(`${name} must be at least ${least}, not ${value}`);
  return value;
}

function whole(
  env: Record<string, string | undefined>,
  name: string,
  otherwise: number,
  largest = 65_535,
): number {
  const value = env[name];
  if (value === undefined || value === '') return otherwise;
  if (!/^\d+$/.test(value)) throw new Error(`${name} must be a whole number, not "${value}"`);
  if (Number(value) > largest) throw new Error(`${name} must be at most ${largest}, not ${value}`);
  return Number(value);
}
