using Madaster; using var c = new MadasterClient("k"); Console.WriteLine(MadasterOperations.All.Count); _ = c.V3_0;
