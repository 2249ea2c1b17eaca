ITClient.VAsync(string a, DateTimeOffset? d = null, IReadOnlyList<long>? l = null, IReadOnlyList<string>? m = null, VRequestE? e = null): Task
VRequestE.Value: string
VRequestE.X: VRequestE
VRequestE.Y: VRequestE
