using BenchmarkDotNet.Running;
using MadasterGen.Benchmarks.Bars;

return args switch
{
    ["bars", .. string[] names] => BarsCommand.Run(names),
    _ => Switch(args),
};

static int Switch(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
