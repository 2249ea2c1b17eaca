namespace MadasterGen.Benchmarks.Data;

/// <summary>Values that look like real ones and are the same in every run.</summary>
internal sealed class Values(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A value four times out of five.</summary>
    internal T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(5) == 0 ? null : make();

    /// <inheritdoc cref="Maybe{T}(Func{T})"/>
    internal double? Maybe(Func<double> make) => _random.Next(5) == 0 ? null : make();

    /// <inheritdoc cref="Maybe{T}(Func{T})"/>
    internal int? Maybe(Func<int> make) => _random.Next(5) == 0 ? null : make();

    internal Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    internal int Whole(int below) => _random.Next(below);

    /// <summary>A measure with three decimals.</summary>
    internal double Number(int below) => Math.Round(_random.NextDouble() * below, 3);

    /// <summary>A share between 0 and 1 with two decimals.</summary>
    internal double Share() => Math.Round(_random.NextDouble(), 2);

    internal string Text(string start) => start + " " + _random.Next(100_000);

    internal string Digits(int count) => string.Create(count, _random, static (text, random) =>
    {
        for (int i = 0; i < text.Length; i++) text[i] = (char)('0' + random.Next(10));
    });
}
