MadasterV1Client.Default: DefaultClient
MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
IDefaultClient.GetAAsync(IReadOnlyList<string>? ids = null): Task<T>
IDefaultClient.PostAAsync(T? body): Task<T>
T.A: string
