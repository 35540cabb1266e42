#pragma once

#include <cstdint>
#include <random>

namespace lantu {

/// The chance behind practice data: the same numbers everywhere, since the standard fixes what this
/// engine gives, while its distributions differ between libraries.
class PracticeRandom
{
public:
    explicit PracticeRandom(std::uint64_t seed)
        : m_engine(seed)
    { }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high)
    {
        const auto count = static_cast<std::uint64_t>(high - low + 1);
        return low + static_cast<int>(m_engine() % count);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace lantu
