MadasterV1Client.A: AClient
MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
IAClient.AAsync(): Task
