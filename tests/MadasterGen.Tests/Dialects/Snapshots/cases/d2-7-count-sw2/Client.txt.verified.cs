ITClient.XAsync(string? q = null): Task
