#include "app/application.h"

int main(int argc, char* argv[])
{
    return lantu::Application::run(argc, argv);
}
