ITClient.VAsync(IReadOnlyList<string>? l = null): Task
X.A: string?
