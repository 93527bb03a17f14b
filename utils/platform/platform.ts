import * as alarms from './alarms';
import * as browserInfo from './browser-info';
import * as browsingData from './browsing-data';
import * as capture from './capture';
import * as contentSettings from './content-settings';
import * as incognito from './incognito';
import * as management from './management';
import * as permissions from './permissions';
import * as privacySettings from './privacy-settings';
import * as scripting from './scripting';
import { localStorageArea, sessionStorageArea } from './storage';
import * as tabs from './tabs';
import * as webRequest from './web-request';
import * as windows from './windows';

/** Every effect on the browser that the product has, in one place; rooms take what they need from here, and tests give their own. */
export const browserPlatform = {
  alarms,
  browserInfo,
  browsingData,
  capture,
  contentSettings,
  incognito,
  management,
  permissions,
  privacySettings,
  scripting,
  sessionStorage: sessionStorageArea,
  localStorage: localStorageArea,
  tabs,
  webRequest,
  windows,
};

export type Platform = typeof browserPlatform;
