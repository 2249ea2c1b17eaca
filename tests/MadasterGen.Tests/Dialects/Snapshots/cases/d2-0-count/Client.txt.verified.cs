ITClient.DoXAsync(Root body): Task<Root>
Root.A: string
Root.B: string
