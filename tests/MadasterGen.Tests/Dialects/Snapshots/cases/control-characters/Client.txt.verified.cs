MadasterV1Client.A: AClient
MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
IAClient.A__31m_1180C8BEAsync(): Task<JsonElement>
IAClient.A__31m_C7048705Async(): Task
S__31m.A__31m_B64D84E9: S__31mA__31m?
S__31m.A__31m_623EE32D: string?
S__31mA__31m.Value: object?
S__31mA__31m.HasValue: bool
