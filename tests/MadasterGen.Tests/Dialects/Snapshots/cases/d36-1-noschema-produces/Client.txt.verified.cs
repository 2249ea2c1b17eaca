ITClient.VAsync(): Task
X.A: string?
