import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-like browser that is on this machine already, if there is one. */
export function installedBrowser(): string | undefined {
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  return [...systemPlaces(), chromium.executablePath()];
}

function systemPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return folders('/Applications', env('HOME', 'Applications')).flatMap((folder) =>
        macApps.map((app) => join(folder, app)),
      );
    case 'win32':
      return folders(env('PROGRAMFILES'), env('PROGRAMFILES(X86)'), env('LOCALAPPDATA')).flatMap(
        (folder) => windowsPrograms.map((program) => join(folder, program)),
      );
    default:
      return (process.env['PATH'] ?? '')
        .split(delimiter)
        .concat('/usr/bin', '/snap/bin')
        .flatMap((folder) => [...commands, 'microsoft-edge'].map((name) => join(folder, name)));
  }
}

function env(name: string, below = ''): string | undefined {
  const folder = process.env[name];
  return folder ? join(folder, below) : undefined;
}

function folders(...paths: (string | undefined)[]): string[] {
  return paths.filter((path) => path !== undefined);
}
