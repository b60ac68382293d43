import { isIP } from 'node:net'
import { generate } from 'selfsigned'

/** A self-signed certificate and its key, as PEM. Clients trust it by naming it as authority. */
export type Certificate = { readonly key: string; readonly certificate: string }

const day = 86_400_000

/**
 * @param names the host names and IP addresses the certificate is made out to
 * @param expired whether it ran out yesterday
 */
export async function createCertificate(
  names: readonly string[] = ['localhost', '127.0.0.1'],
  { expired = false, now = Date.now() } = {},
): Promise<Certificate> {
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: 'TDS test server' }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: new Date(now - 30 * day),
      notAfterDate: new Date(now + (expired ? -day : day)),
      extensions: [
        {
          name: 'subjectAltName',
          altNames: names.map((name) =>
            isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name },
          ),
        },
      ],
    },
  )
  return { key, certificate: cert }
}
