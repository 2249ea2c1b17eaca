using System.Globalization;
using MadasterGen.Benchmarks.Peers;
using NJsonSchema.CodeGeneration.CSharp;

switch (args)
{
    case ["time", string folder, string count]:
        TimeCommand.Run(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case [string specs, string output]:
        Write(specs, output);
        return 0;
    default:
        Console.Error.WriteLine("usage: MadasterGen.Benchmarks.Peers SPECS OUTPUT | time SPECS COUNT");
        return 2;
}

static void Write(string specs, string output)
{
    Directory.CreateDirectory(output);
    foreach (Document document in Document.All)
    {
        foreach (CSharpJsonLibrary library in new[] { CSharpJsonLibrary.NewtonsoftJson, CSharpJsonLibrary.SystemTextJson })
        {
            string name = $"NSwagWith{(library == CSharpJsonLibrary.NewtonsoftJson ? "Newtonsoft" : "SystemText")}.{document.Version}";
            File.WriteAllText(Path.Combine(output, name + ".cs"), NSwagClient.Generate(Path.Combine(specs, document.File), "Peers." + name, library));
        }
    }
}
