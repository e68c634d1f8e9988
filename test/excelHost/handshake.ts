/** What a page of the add-in finds around it. */
export interface WireSettings {
  readonly conversation: string;
  readonly instance: string;
  /** Origins with their scheme; the names of both hosts must be equal. */
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly locale: string;
  readonly level: string;
}

/** `window.name` of the iframe, which must be set before it is attached. */
export function windowName(settings: WireSettings): string {
  const { conversation, instance, hostOrigin, locale } = settings;
  return JSON.stringify({
    baseFrameName: conversation,
    // The last field but one: nothing is logged to Microsoft's telemetry.
    hostInfo: `Excel$Web$16.01$${locale}$corr-1$$disableLogging$0`,
    xdmInfo: `${conversation}|${instance}|${hostOrigin}/`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The reply to the first message of a page: who hosts it, and what that can do. */
export function appContext({ instance, locale, level, addinOrigin }: WireSettings): unknown {
  return {
    _id: instance,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: "https://localhost/So.xlsx",
    _clientMode: 1,
    _settings: [],
    _reason: "inserted",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr-1",
    _appInstanceId: "inst-1",
    _touchEnabled: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({
      ExcelApi: level,
      DialogApi: "1.2",
      RichApiRuntime: "1.2",
      DelayForCellEdit: "1.1",
    }),
    _hostFullVersion: "16.0.17000.40000",
    _clientWindowHeight: 768,
    _clientWindowWidth: 350,
    _addinName: "Sổ dự toán",
    _appDomains: [addinOrigin],
    _featureGates: {},
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
    _initialDisplayMode: 2,
  };
}
