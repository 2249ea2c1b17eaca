namespace MadasterGen.Contract;

/// <summary>How much of what can be sent is sent. Each kind of an abstract type and each value of an enum has its turn in all of them.</summary>
internal enum Filling
{
    /// <summary>Every optional parameter and, however deep, every property that can be set.</summary>
    Everything,

    /// <summary>Only what the compiler asks for.</summary>
    RequiredOnly,

    /// <summary>Every property that can be set, and <see langword="null"/> wherever the type allows it.</summary>
    Nulls,
}
