using MadasterGen.Benchmarks.Peers;
using NJsonSchema.CodeGeneration.CSharp;

if (args is not [string specs, string output])
{
    Console.Error.WriteLine("usage: MadasterGen.Benchmarks.Peers SPECS OUTPUT");
    return 2;
}

Directory.CreateDirectory(output);
foreach ((string document, string version) in new[] { ("madaster-v3.0.json", "V3_0"), ("madaster-v4.0.yaml", "V4_0") })
{
    foreach (CSharpJsonLibrary library in new[] { CSharpJsonLibrary.NewtonsoftJson, CSharpJsonLibrary.SystemTextJson })
    {
        string name = $"NSwagWith{(library == CSharpJsonLibrary.NewtonsoftJson ? "Newtonsoft" : "SystemText")}.{version}";
        File.WriteAllText(Path.Combine(output, name + ".cs"), NSwagClient.Generate(Path.Combine(specs, document), "Peers." + name, library));
    }
}

return 0;
