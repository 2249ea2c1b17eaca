IDefaultClient.XAsync(): Task
IDefaultClient.YAsync(): Task
IDefaultClient.ZAsync(): Task
