using System.Diagnostics;
using System.Globalization;
using NJsonSchema.CodeGeneration.CSharp;

namespace MadasterGen.Benchmarks.Peers;

/// <summary>Times NSwag over the documents, from file to C#, in the process it is called in.</summary>
internal static class TimeCommand
{
    /// <summary>Prints milliseconds and allocated bytes for each run; the first is the cold one.</summary>
    internal static void Run(string specs, int count)
    {
        for (; count > 0; count--)
        {
            long allocated = GC.GetTotalAllocatedBytes(precise: true);
            long start = Stopwatch.GetTimestamp();
            int length = Generate(specs);
            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            if (length == 0)
                throw new InvalidOperationException("NSwag wrote nothing.");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.####} {allocated}"));
        }
    }

    private static int Generate(string specs) => Document.All.Sum(document =>
        NSwagClient.Generate(Path.Combine(specs, document.File), "Peers." + document.Version, CSharpJsonLibrary.SystemTextJson).Length);
}
