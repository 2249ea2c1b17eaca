IDefaultClient.GetAAsync(): Task
IDefaultClient.GetBAsync(): Task
