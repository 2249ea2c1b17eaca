MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
T.A: string?
