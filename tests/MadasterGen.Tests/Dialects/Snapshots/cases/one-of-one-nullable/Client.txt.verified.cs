IDefaultClient.PutTAsync(T body): Task
N.A: string?
T.Q: required N?
T.A: required N?
