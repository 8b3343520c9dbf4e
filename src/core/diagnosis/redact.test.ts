import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Redactor } from './redact.ts';

const redact = (text: string): string => new Redactor().redact(text);

describe('what is shared', () => {
  test.each([
    [
      'a GitHub token',
      `remote: https://x-access-token:ghp_${'a1B2'.repeat(9)}@github.com/a/b`,
      'remote: https://x-access-token:<token-1>@github.com/a/b',
    ],
    ['a bare token', `using ghp_${'a1B2'.repeat(9)} now`, 'using <token-1> now'],
    ['an AWS key', 'id AKIAIOSFODNN7EXAMPLE', 'id <token-1>'],
    ['a bearer', 'Authorization: Bearer abcdef123456ghij', 'Authorization: Bearer <token-1>'],
    ['a password in a URL', 'postgres://app:hunter2@db/shop', 'postgres://<password-1>@db/shop'],
    ['a password in a variable', 'DB_PASSWORD=hunter22 ./run', 'DB_PASSWORD=<password-1> ./run'],
    ['a secret in JSON', '{"client_secret": "s3cr3tvalue"}', '{"client_secret": "<password-1>"}'],
    ['a mail address', 'by ann.lee@corp.example.io', 'by <mail-1>'],
    ['an address', 'connect to 10.12.0.7 port 5432', 'connect to <address-1> port 5432'],
    ['an address in a URL', 'http://192.168.1.20:8080/x', 'http://<address-1>:8080/x'],
    [
      'a user in a path',
      '/home/annlee/app and /Users/annlee/x and C:\\Users\\annlee\\y',
      '/home/<user-1>/app and /Users/<user-1>/x and C:\\Users\\<user-1>\\y',
    ],
    ['an internal host', 'db01.shop.internal refused', '<host-1> refused'],
    ['an AWS account', 'arn:aws:iam::123456789012:role/x', 'arn:aws:iam::<account-1>:role/x'],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----', '<key-1>'],
  ])('has no %s', (_, text, wanted) => {
    expect(redact(text)).toBe(wanted);
  });

  test.each([
    'Chrome/120.0.6099.109',
    'installed foo==1.2.3.4',
    'version 10.0.19041.1',
    'driver v1.2.3.4 loaded',
    'libfoo-1.2.3.4.so',
    'npm 10.8.2 and node v20.20.2',
    'listening on 127.0.0.1:3000 and 0.0.0.0',
    '10:00:00 started, took 00:01:02',
    '/home/runner/work/app',
    'git@github.com:acme/cart.git',
    'password: incorrect',
    'error: token is expired',
    'commit 8f14e45fceea167a5a36dedd4bea2543aaaaaaaa',
    'sha512-2nXr5k9Yz0pQw8uV7tR6sE3dC1bA4fG5hJ6kL7mN8oP9qR0sT1uV2wX3yZ4aB5cD6==',
    'std::vector<int>::at',
    'a::b::c',
  ])('keeps %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  test('names stay the same over several texts, and turn back', () => {
    const redactor = new Redactor();
    const first = redactor.redact('mail a@b.io, then c@d.io');
    const second = redactor.redact('again a@b.io');
    expect([first, second]).toEqual(['mail <mail-1>, then <mail-2>', 'again <mail-1>']);
    expect(redactor.restore(second)).toBe('again a@b.io');
    expect(redactor.secrets.map(({ name, count }) => ({ name, count }))).toEqual([
      { name: '<mail-1>', count: 2 },
      { name: '<mail-2>', count: 1 },
    ]);
  });

  test('any text comes back whole', () => {
    const words = fc.constantFrom(
      'password=',
      'hunter22',
      ' ',
      '10.1.2.3',
      'a@b.io',
      '/home/ann/',
      '://u:p@h',
      'Bearer ',
      'abcdefghijkl1',
      '\n',
      '"',
      'ghp_aaaaaaaaaaaaaaaaaaaaaaaa',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const redactor = new Redactor();
        const text = parts.join('');
        expect(redactor.restore(redactor.redact(text))).toBe(text);
      }),
    );
  });
});
