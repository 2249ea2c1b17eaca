namespace MadasterGen.Templates.Tests.Testing;

/// <summary>Progress that is reported at once, unlike that of <see cref="Progress{T}"/>.</summary>
internal sealed class Listener : IProgress<long>
{
    private readonly Action<long> _report;

    internal Listener(Action<long> report) => _report = report;

    public void Report(long value) => _report(value);
}
