import { expect } from 'chai';
import { isAllowedFileUrl } from '../../../bot/files/allowed-file-url.ts';

const SITE = 'https://contoso-my.sharepoint.com/personal/anna/report.xlsx?tempauth=secret';

describe('The URL of a file', () => {
  const allowed = [
    SITE,
    'https://contoso.sharepoint.us/report.xlsx',
    'https://contoso.sharepoint-mil.us/report.xlsx',
    'https://CONTOSO.SharePoint.com/report.xlsx',
    'https://contoso.sharepoint.com:443/report.xlsx',
  ];
  for (const url of allowed) it(`is accepted as ${url}`, () => expect(isAllowedFileUrl(url, 'teams')).to.equal(true));

  const refused = [
    '',
    'report.xlsx',
    'http://contoso.sharepoint.com/report.xlsx',
    'ftp://contoso.sharepoint.com/report.xlsx',
    'file:///etc/passwd',
    'data:text/csv,MCID',
    'https://contoso.sharepoint.com:8443/report.xlsx',
    'https://anna:secret@contoso.sharepoint.com/report.xlsx',
    'https://contoso.sharepoint.com@evil.example/report.xlsx',
    'https://evil.example/.sharepoint.com',
    'https://evil.example/?.sharepoint.com',
    'https://evil.example#.sharepoint.com',
    'https://evil.example\\.sharepoint.com/',
    'https://contoso.sharepoint.com.evil.example/report.xlsx',
    'https://evilsharepoint.com/report.xlsx',
    'https://sharepoint.com/report.xlsx',
    'https://contoso.sharepoint.com./report.xlsx',
    'https://contoso.sharepoint.com%00.evil.example/',
    'https://ｃontoso.sharepoint.com.evil.example/',
    'https://127.0.0.1/report.xlsx',
    'https://localhost/report.xlsx',
    'https://[::1]/report.xlsx',
    'https://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/report.xlsx',
    'https://0x7f000001/report.xlsx',
    'http://127.0.0.1:3978/metrics',
  ];
  for (const url of refused) {
    it(`is refused as "${url}"`, () => expect(isAllowedFileUrl(url, 'teams')).to.equal(false));
  }

  it('is accepted in local mode on this machine only', () => {
    for (const url of ['http://127.0.0.1:8080/x', 'http://localhost/x', 'http://[::1]:1/x']) {
      expect(isAllowedFileUrl(url, 'loopback')).to.equal(true);
    }
    for (const url of [SITE, 'http://127.0.0.1.evil.example/x', 'http://10.0.0.1/x', 'http://a@127.0.0.1/x']) {
      expect(isAllowedFileUrl(url, 'loopback')).to.equal(false);
    }
  });
});
