using MadasterGen.Contract;

// MadasterGen.Contract [--document FILE]…
List<string> documents = [];
for (int index = 0; index < args.Length; index += 2)
{
    if (args[index] != "--document" || args.ElementAtOrDefault(index + 1) is not { } file || !File.Exists(file))
    {
        Console.Error.WriteLine("Usage: MadasterGen.Contract [--document FILE]…");
        return 2;
    }
    documents.Add(Path.GetFullPath(file));
}
if (documents.Count == 0)
    documents.AddRange(Repository.PathOf("specs", "madaster-v3.0.json"), Repository.PathOf("specs", "madaster-v4.0.yaml"));

bool isGood = true;
foreach (string document in documents)
    isGood &= await new ContractCheck(document, Console.Out).RunAsync();
return isGood ? 0 : 1;
