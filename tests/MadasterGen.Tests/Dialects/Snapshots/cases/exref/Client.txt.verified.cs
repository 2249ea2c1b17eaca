MadasterV1Client.Default: DefaultClient
MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
IDefaultClient.GetBAsync(): Task
