ITClient.DoXAsync(Root body): Task<Root>
Root.A: long
Root.B: double
Root.C: long
Root.D: ulong
Root.E: string
Root.F: IReadOnlyList<string>
Root.G: double
Root.H: long
