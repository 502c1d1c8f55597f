import { expect } from 'chai';
import { isAllowedServiceUrl } from '../../../bot/connector/service-url.ts';

describe('A service URL', () => {
  for (const url of [
    'https://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net',
    'https://SMBA.trafficmanager.net/amer/',
    'https://smba.trafficmanager.net:443/emea/',
    'https://smba.infra.gcc.teams.microsoft.com/',
    'https://smba.infra.gov.teams.microsoft.us/gov/',
    'https://smba.infra.dod.teams.microsoft.us/',
  ]) {
    it(`is accepted if it is one of Teams: ${url}`, () => expect(isAllowedServiceUrl(url, 'teams')).to.equal(true));
  }

  for (const url of [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/emea/',
    'https://evil.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://user@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/?next=https://evil.example',
    'https://smba.trafficmanager.net/#x',
    'https://smba.trafficmanager.net./',
    'https://169.254.169.254/',
    'http://localhost:3978/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smba.trafficmanager.net',
    '',
  ]) {
    it(`is refused if replies carry a token: "${url}"`, () => {
      expect(isAllowedServiceUrl(url, 'teams')).to.equal(false);
    });
  }

  for (const url of ['http://localhost:56150/_connector', 'http://127.0.0.1:1/', 'http://[::1]:5000']) {
    it(`is accepted in local mode if it is on this machine: ${url}`, () => {
      expect(isAllowedServiceUrl(url, 'loopback')).to.equal(true);
    });
  }

  for (const url of [
    'https://smba.trafficmanager.net/emea/',
    'http://10.0.0.1/',
    'http://localhost.evil.example/',
    'http://0.0.0.0/',
  ]) {
    it(`is refused in local mode if it is on another machine: ${url}`, () => {
      expect(isAllowedServiceUrl(url, 'loopback')).to.equal(false);
    });
  }
});
